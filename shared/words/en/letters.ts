/** What letters and other documents say besides their running text; in every language that letters are written in. */
export const letters = {
  'title-of': '{{title}}: {{firm}}',
  'title-owner-letter': 'Letter to the owner',
  'title-call-script': 'Call script',
  'title-file-note': 'File note',
  'title-explanation-sheet': 'Explanation of the score',
  'title-workers-briefing': 'Briefing for the staff',
  'title-union-briefing': 'Briefing for the union',
  'title-checklist': 'Checklist with gates',
  'title-union-letter': 'Recovery: letter to the union',
  'title-court-letter': 'Recovery: letter to the court',
  'title-municipality-letter': 'Recovery: letter to the municipality',
  'title-press-note': 'Recovery: note for the press',
  'title-first-90-days': 'Recovery: the first ninety days',
  'title-roster-form': 'Recovery: roster form',
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

  objection:
    'We have these details from the business register{{register}}, as of {{dataDate}}. We use them only to offer you this service. You may see them, have them corrected, or object to their use at any time and without giving a reason{{contact}}: we shall then not write to you again. You may also complain to the data protection authority.',
  'field-letterhead': 'Lines of the letterhead, from the settings',
  'field-addressee': 'Name and address, line by line',
  'field-date': 'Date of the letter',
  'field-firm': 'Name of the firm',
  'field-place': 'Municipality; empty where not known',
  'field-years': 'Completed years since the founding, from 5 on; empty where not known',
  'field-jobs': '“24 jobs”; empty where not known',
  'field-figure': 'A published figure on firms that passed to their staff, with its source',
  'field-author': 'Who writes, from the settings',
  'field-office': 'The office, from the settings',
  'field-contact': 'How to reach you, from the settings',
  'field-objection': 'Where the details are from, and the right to object; every letter needs it',
}
