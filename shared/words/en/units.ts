/** Figures, units and what stands in place of a value, wherever they are shown. */
export const units = {
  unknown: 'not in the register',
  none: 'none',
  band: '{{low}}–{{high}}',
  'open-band': '{{low}} or more',
  percent: '{{value}}%',
  years: '{{value}} years',
  yes: 'Yes',
  no: 'No',
  'successor-none': 'no successor',
  'successor-family': 'two generations on the board',
  'successor-named': 'successor named',
  'score-summary':
    'Tier {{tier}}, score {{score}} of 100, between {{low}} and {{high}}; {{coverage}}% of the weights rest on known values.',
  segment: '{{criterion}} {{points}} of {{possible}} points.',
  'segment-assumed': '{{criterion}} {{points}} of {{possible}} points, {{assumed}} of them assumed.',
}
