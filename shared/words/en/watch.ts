/** The screen of changes, and what waits there for a decision. */
export const watch = {
  'what-changed': 'What changed',
  since: 'Since',
  before: 'the extract before the newest',
  import: '{{source}}, data of {{date}}',
  'nothing-why': 'What changed appears here once a second extract of the same register has been imported.',
  'about-distressed': 'Insolvency, liquidation or a strike-off notice that was not there before. Days count.',
  'about-window':
    'The owner is now 70 or older, or 65 or older without a succession plan on record, and was not before, or the firm is new.',
  'about-qualifying':
    'A gate fell, a threshold was passed, or the firm is new. Today’s model is applied to both extracts.',
  'about-new': 'Firms that the earlier extract did not have.',
  'about-changed': 'Firms of which the register now says something else.',
  'about-gone': 'Firms that the newer extract no longer has. What was written about them is kept.',
  'from-to': '{{name}}: {{from}} → {{to}}',
  moved: '{{from}} → {{to}}',
  stands: 'tier {{tier}}, {{score}} points, rank {{rank}}',
  'was-aside': 'set aside',
  'status-none': 'no notice',
  proposals: 'Events that may be about a firm',
  'proposals-what':
    'Lists of closures, lay-offs and insolvencies seldom have registry ids. Where name and place are merely alike, nothing counts until somebody has said which firm is meant.',
  'read-list': 'Read a list of events',
  'it-is': 'It is {{name}}, {{place}} ({{percent}} alike)',
  'none-of-them': 'None of them',
  'at-line': '{{file}}, line {{line}}',
  'listed-title': 'Told by lists of distress',
  'listed-counts':
    'Lay-offs count as a sign of distress in the recovery lens, closures and insolvencies as the firm’s status.',
  'listed-jobs': 'jobs: {{n}}',
  duplicates: 'Firms that may be one',
  'duplicates-what': 'Nothing is ever merged. Compare the two and correct the register, or leave them.',
  'look-for-duplicates': 'Look for them',
  'why-same-id': 'the same id in two sources',
  'why-same-name': 'the same name in one place',
  'why-similar-name': 'names {{percent}} alike in one place',
}
