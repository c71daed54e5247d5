import type { deciding as english } from '../en/deciding.ts'
import type { SameShape } from '../same-shape.ts'

export const deciding: SameShape<typeof english> = {
  'decided-take-on': 'Assumir o caso',
  'decided-later': 'Olhar de novo mais tarde',
  'decided-not': 'Não assumir o caso',
  'by-owner': 'o dono',
  'by-firm': 'a empresa',
  'by-workers': 'os trabalhadores ou quem os representa',
  'by-other': 'outra pessoa',
  'ended-corrected': 'corrigida',
  'ended-confirmed': 'confirmada',
  'ended-withdrawn': 'retirada',
  stood: 'pontuação {{score}}, posição {{rank}}, por {{model}}',
  'stood-aside': 'pontuação {{score}}, posta de lado, por {{model}}',
  'taken-back-on': 'Retirada em {{date}}.',
  open: 'Aberta: ainda não resolvida.',
  'none-decided': 'Ninguém decidiu sobre esta empresa nesta ótica.',
  'none-contested': 'Ninguém contestou a pontuação desta empresa nesta ótica.',
  'decision-line': '{{id}}. {{decision}} – {{said}} ({{stood}})',
  'contest-line': '{{id}}. Contesta {{by}} – {{said}} ({{stood}})',
  'end-line': 'Resolvida: {{outcome}} – {{said}} (agora {{stood}})',
  'decide-command':
    'Escreve o que se decidiu sobre uma empresa (take-on, later, not) e por quê; sem decisão, lista o que foi decidido',
  'decide-about':
    'Uma pontuação não decide nada: uma pessoa decide, e a razão fica escrita. Uma decisão posterior toma o lugar da anterior, que fica como foi escrita.',
  'contest-command':
    'Escreve quem diz que a pontuação está errada; com um número e um resultado (corrected, confirmed, withdrawn), resolve',
  'contest-about':
    'contest ID --by owner --reason TEXTO abre uma contestação; contest ID NÚMERO RESULTADO --reason TEXTO a resolve. Corrija antes o que estava errado (edit, judge): a empresa é então pontuada de novo, e as duas pontuações ficam guardadas.',
}
