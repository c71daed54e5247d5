/** Figures, units and what stands in place of a value, wherever they are shown. */
export const units = {
  unknown: 'not in the register',
  band: '{{low}}–{{high}}',
  percent: '{{value}}%',
  yes: 'Yes',
  no: 'No',
  'score-summary':
    'Tier {{tier}}, score {{score}} of 100, between {{low}} and {{high}}; {{coverage}}% of the weights rest on known values.',
  segment: '{{criterion}} {{points}} of {{possible}} points.',
  'segment-assumed': '{{criterion}} {{points}} of {{possible}} points, {{assumed}} of them assumed.',
  known: '{{share}} known',
}
