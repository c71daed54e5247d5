import type { units as english } from '../en/units.ts'
import type { SameShape } from '../same-shape.ts'

export const units: SameShape<typeof english> = {
  unknown: 'non nel registro',
  band: '{{low}}–{{high}}',
  percent: '{{value}}%',
  yes: 'Sì',
  no: 'No',
  'score-summary':
    'Fascia {{tier}}, punteggio {{score}} su 100, tra {{low}} e {{high}}; il {{coverage}}% dei pesi poggia su valori noti.',
  segment: '{{criterion}}: {{points}} punti su {{possible}}.',
  'segment-assumed': '{{criterion}}: {{points}} punti su {{possible}}, di cui {{assumed}} presunti.',
  known: '{{share}} noto',
}
