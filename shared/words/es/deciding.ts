import type { deciding as english } from '../en/deciding.ts'
import type { SameShape } from '../same-shape.ts'

export const deciding: SameShape<typeof english> = {
  'decided-take-on': 'Ocuparse de ella',
  'decided-later': 'Volver a mirarla más adelante',
  'decided-not': 'No ocuparse de ella',
  'by-owner': 'la persona titular',
  'by-firm': 'la empresa',
  'by-workers': 'la plantilla o quien la representa',
  'by-other': 'otra persona',
  'ended-corrected': 'corregida',
  'ended-confirmed': 'confirmada',
  'ended-withdrawn': 'retirada',
  stood: 'puntuación {{score}}, puesto {{rank}}, según {{model}}',
  'stood-aside': 'puntuación {{score}}, apartada, según {{model}}',
  'taken-back-on': 'Retirada el {{date}}.',
  open: 'Abierta: aún sin resolver.',
  'none-decided': 'Nadie ha decidido sobre esta empresa en este enfoque.',
  'none-contested': 'Nadie ha impugnado la puntuación de esta empresa en este enfoque.',
  'decision-line': '{{id}}. {{decision}} – {{said}} ({{stood}})',
  'contest-line': '{{id}}. Impugna {{by}} – {{said}} ({{stood}})',
  'end-line': 'Resuelta: {{outcome}} – {{said}} (ahora {{stood}})',
  'decide-command':
    'Escribe qué se decidió sobre una empresa (take-on, later, not) y por qué; sin decisión, lista lo decidido',
  'decide-about':
    'Una puntuación no decide nada: decide una persona, y el motivo queda escrito. Una decisión posterior ocupa el lugar de la anterior, que queda tal como se escribió.',
  'contest-command':
    'Escribe quién dice que la puntuación es incorrecta; con un número y un resultado (corrected, confirmed, withdrawn), la resuelve',
  'contest-about':
    'contest ID --by owner --reason TEXTO abre una impugnación; contest ID NÚMERO RESULTADO --reason TEXTO la resuelve. Corrija antes lo que estaba mal (edit, judge): la empresa se puntúa entonces de nuevo y se guardan las dos puntuaciones.',
}
