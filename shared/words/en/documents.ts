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
}
