import type { units as english } from '../en/units.ts'
import type { SameShape } from '../same-shape.ts'

export const units: SameShape<typeof english> = {
  unknown: 'no consta en el registro',
  band: '{{low}}–{{high}}',
  percent: '{{value}}\u00a0%',
  yes: 'Sí',
  no: 'No',
  'score-summary':
    'Nivel {{tier}}, puntuación {{score}} de 100, entre {{low}} y {{high}}; el {{coverage}}\u00a0% de los pesos se apoya en valores conocidos.',
  segment: '{{criterion}} {{points}} de {{possible}} puntos.',
  'segment-assumed': '{{criterion}} {{points}} de {{possible}} puntos, {{assumed}} de ellos supuestos.',
  known: '{{share}} conocido',
}
