import type { units as english } from '../en/units.ts'
import type { SameShape } from '../same-shape.ts'

export const units: SameShape<typeof english> = {
  unknown: 'não consta do registro',
  band: '{{low}}–{{high}}',
  percent: '{{value}}%',
  yes: 'Sim',
  no: 'Não',
  'score-summary':
    'Faixa {{tier}}, nota {{score}} de 100, entre {{low}} e {{high}}; {{coverage}}% dos pesos apoiam-se em valores conhecidos.',
  segment: '{{criterion}}: {{points}} de {{possible}} pontos.',
  'segment-assumed': '{{criterion}}: {{points}} de {{possible}} pontos, {{assumed}} deles supostos.',
  known: '{{share}} conhecido',
}
