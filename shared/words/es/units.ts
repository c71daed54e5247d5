import type { units as english } from '../en/units.ts'
import type { SameShape } from '../same-shape.ts'

export const units: SameShape<typeof english> = {
  unknown: 'no consta en el registro',
  none: 'ninguna',
  band: '{{low}}–{{high}}',
  'open-band': '{{low}} o más',
  percent: '{{value}} %',
  years: '{{value}} años',
  yes: 'Sí',
  no: 'No',
  'successor-none': 'sin sucesor',
  'successor-family': 'dos generaciones en el consejo',
  'successor-named': 'sucesor designado',
  'score-summary':
    'Nivel {{tier}}, puntuación {{score}} de 100, entre {{low}} y {{high}}; el {{coverage}} % de los pesos se apoya en valores conocidos.',
  segment: '{{criterion}} {{points}} de {{possible}} puntos.',
  'segment-assumed': '{{criterion}} {{points}} de {{possible}} puntos, {{assumed}} de ellos supuestos.',
}
