import type { gold as english } from '../en/gold.ts'
import type { SameShape } from '../same-shape.ts'

export const gold: SameShape<typeof english> = {
  lead: '¿Hasta qué punto piensa el modelo como usted? Se sortean {{firms}} empresas de toda la lista; usted las clasifica sin ver su puntuación; después se comparan ambas cosas.',
  draw: 'Sortear las empresas',
  'draw-again': 'Sortear otras empresas',
  'draw-confirm': 'Sortear otras y perder {{n}} etiquetas',
  'draw-why_one':
    'Se sortean otras empresas (semilla {{seed}}). La etiqueta puesta hasta ahora se pierde y no se puede recuperar.',
  'draw-why_many':
    'Se sortean otras empresas (semilla {{seed}}). Las {{n}} etiquetas puestas hasta ahora se pierden y no se pueden recuperar.',
  'draw-why_other':
    'Se sortean otras empresas (semilla {{seed}}). Las {{n}} etiquetas puestas hasta ahora se pierden y no se pueden recuperar.',
  drawn: 'Sorteadas el {{date}}, una de cada tramo de la lista; semilla {{seed}}.',
  gone_one: '{{n}} empresa del conjunto ya no está en los datos.',
  gone_many: '{{n}} empresas del conjunto ya no están en los datos.',
  gone_other: '{{n}} empresas del conjunto ya no están en los datos.',
  labelled: '{{n}} de {{of}} empresas tienen etiqueta.',
  question: 'La empresa por clasificar',
  'firm-of': 'Empresa {{n}} de {{of}}',
  asked: '¿Se ocuparía usted de esta empresa?',
  suitable: 'Adecuada',
  unsure: 'No estoy seguro',
  unsuitable: 'No adecuada',
  firms: 'Todas las empresas del conjunto',
  blind: 'Quien ve la concordancia antes de etiquetarlas todas puede dejarse llevar por ella.',
  show: 'Mostrar la concordancia de todos modos',
  agreement: 'Concordancia con el modelo',
  none: 'Aún no hay ninguna etiqueta.',
  'kappa-interval':
    'Intervalo del 95 % de kappa: de {{low}} a {{high}}; si «no estoy seguro» cuenta como cercano a ambas, kappa es {{weighted}}. 1 es concordancia plena, 0 la del azar.',
  auc: 'En {{auc}} de los pares, la empresa que usted llamó adecuada puntúa por encima de la que no (intervalo del 95 %: de {{low}} a {{high}}; {{suitable}} frente a {{unsuitable}} empresas). El azar solo da la mitad.',
  'auc-none':
    'Sin una empresa adecuada y una no adecuada no se pueden contrastar las puntuaciones con sus etiquetas.',
  gated_one: '{{n}} empresa etiquetada queda hoy fuera de la lista y no cuenta.',
  gated_many: '{{n}} empresas etiquetadas quedan hoy fuera de la lista y no cuentan.',
  gated_other: '{{n}} empresas etiquetadas quedan hoy fuera de la lista y no cuentan.',
  how: 'Los niveles A y B cuentan como adecuada, «?» como no seguro, C como no adecuada. Treinta empresas dan una cifra aproximada, nada más.',
}
