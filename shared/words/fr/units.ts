import type { units as english } from '../en/units.ts'
import type { SameShape } from '../same-shape.ts'

export const units: SameShape<typeof english> = {
  unknown: 'absent du registre',
  band: '{{low}}–{{high}}',
  percent: '{{value}} %',
  yes: 'Oui',
  no: 'Non',
  'score-summary':
    'Catégorie {{tier}}, note {{score}} sur 100, entre {{low}} et {{high}} ; {{coverage}} % des pondérations reposent sur des valeurs connues.',
  segment: '{{criterion}} : {{points}} points sur {{possible}}.',
  'segment-assumed': '{{criterion}} : {{points}} points sur {{possible}}, dont {{assumed}} supposés.',
  known: '{{share}} connu',
}
