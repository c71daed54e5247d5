/** Titles and sentences of the documents; their running text is in shared/outreach/templates. */
export const documents = {
  'owner-letter': 'Letter to the owner',
  'file-note': 'File note',
  jobs_one: '{{number}} job',
  jobs_other: '{{number}} jobs',
  'jobs-between': '{{low}} to {{high}} jobs',
  'jobs-from': '{{low}} jobs or more',
  'jobs-up-to': 'up to {{high}} jobs',
  'figure-france':
    'In France, 91.5% of the healthy firms that passed to their staff as cooperatives were still at work five years later (Confédération générale des Scop, report for 2023).',
  'figure-italy':
    'In Italy, 87% of the industrial cooperatives founded from 2007 on, most of them firms bought by their staff, were still at work after three years, against 48% of all new firms (CFI, 2007–2013).',
  'figure-uruguay':
    'In Uruguay, firms run by their workers were 29% less likely to close than comparable ones (Burdín, ILR Review, 2014).',
  rank: 'Number {{rank}} of {{of}} in the lens “{{lens}}”.',
  score:
    'Score {{score}} of 100; between {{low}} and {{high}} once everything is known. {{coverage}}% of it rests on known values.',
  tier: 'Tier {{tier}}. {{meaning}}',
  'set-aside': 'Set aside, not ranked in this lens.',
  origin: 'Source: {{file}}, line {{line}} ({{source}}), data of {{dataDate}}, imported on {{importedAt}}.',
  'fact-legal-form': 'Legal form',
  'fact-status': 'Status',
  'fact-founded': 'Founded',
  'fact-place': 'Place',
  'fact-sector': 'Sector',
  'fact-employees': 'Employees',
  'fact-turnover': 'Turnover',
  'fact-owner': 'Owner or lead director',
  'fact-owner-age': 'Age of the owner or lead director',
  'fact-owner-since': 'In charge since',
  'fact-owners': 'Number of owners',
  'fact-website': 'Website',
  'warning-age':
    'Age tells who will close, not who will sell: in France most small firms are sold before the owner is 60 (BPCE, 2017).',
  'warning-sites_one': 'The register lists {{count}} site.',
  'warning-sites_other':
    'The register lists {{count}} sites; the number of employees may be that of one of them.',
  'warning-old_one': 'The data are {{count}} month old.',
  'warning-old_other': 'The data are {{count}} months old: ask again before the first call.',

  'raw-unknown': 'not in the register',
  'raw-none': 'none of the signs',
  'raw-band': '{{low}}–{{high}}',
  'raw-open-band': '{{low}} or more',
  'raw-percent': '{{value}}%',
  'raw-years': '{{value}} years',
  'raw-yes': 'yes',
  'raw-no': 'no',
  'raw-successor-none': 'nobody to take over',
  'raw-successor-family': 'two generations on the board',
  'raw-successor-named': 'a successor is named',
}
