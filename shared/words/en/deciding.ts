/** What a person decides of a firm, and what happens when somebody says that its score is wrong. */
export const deciding = {
  'decided-take-on': 'Take it on',
  'decided-later': 'Look again later',
  'decided-not': 'Do not take it on',
  'by-owner': 'the owner',
  'by-firm': 'the firm',
  'by-workers': 'the workers or who represents them',
  'by-other': 'somebody else',
  'ended-corrected': 'corrected',
  'ended-confirmed': 'confirmed',
  'ended-withdrawn': 'withdrawn',
  stood: 'score {{score}}, rank {{rank}}, by {{model}}',
  'stood-aside': 'score {{score}}, set aside, by {{model}}',
  'taken-back-on': 'Taken back on {{date}}.',
  open: 'Open: not settled yet.',
  'none-decided': 'Nobody has decided of this firm in this lens.',
  'none-contested': 'Nobody has contested the score of this firm in this lens.',
  'decision-line': '{{id}}. {{decision}} – {{said}} ({{stood}})',
  'contest-line': '{{id}}. Contested by {{by}} – {{said}} ({{stood}})',
  'end-line': 'Settled: {{outcome}} – {{said}} (now {{stood}})',
  'decide-command':
    'Write down what was decided of a firm (take-on, later, not) and why; without a decision, list what was decided',
  'decide-about':
    'A score decides nothing: a person does, and the reason stays with it. A later decision takes the place of an earlier one, which stays as it was written.',
  'contest-command':
    'Write down who says that the score is wrong; with a number and an outcome (corrected, confirmed, withdrawn), settle it',
  'contest-about':
    'contest ID --by owner --reason TEXT opens a contest; contest ID NUMBER OUTCOME --reason TEXT settles it. Correct what was wrong first (edit, judge): the firm is then scored anew, and both scores are kept.',
}
