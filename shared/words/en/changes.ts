/** What the newest imports changed, the history of a firm, and what analysts typed. */
export const changes = {
  command: 'Show what the newest import changed: new, changed, gone, in distress, worth a look',
  'history-command': 'Show what the imports of a workspace did to one firm',
  'edit-command': 'Put a value of your own in place of the register’s; without a value, list what was typed',
  'undo-firm-gone':
    'The import before this one does not have the firm, so it is no longer shown. What was written about it is kept and shows again when an import brings the firm back.',
  undone: 'Rows as they were before: {{reversed}}. Kept in part, because somebody corrected them: {{kept}}.',
  'nothing-to-compare': 'There is no earlier import of the same source to compare with.',
  compared: '{{source}}: import {{to}} ({{toDate}}) against import {{from}} ({{fromDate}})',
  'heading-new': 'New: {{number}}',
  'heading-changed': 'Changed: {{number}}',
  'heading-gone': 'Gone: {{number}}',
  'heading-distressed': 'Newly in distress: {{number}}',
  'heading-qualifying': 'Newly in tier A or B: {{number}}',
  more: '… and {{number}} more',
  'event-new': 'came with import {{import}}',
  'event-changed': 'changed with import {{import}}',
  'event-gone': 'gone with import {{import}}',
  'no-history': 'No import changed this firm.',
  'no-edits': 'Nobody has corrected this firm.',
  'edit-line': '{{field}}: {{value}} (register: {{register}}) – {{author}}, {{date}}: {{reason}}',
  unknown: 'unknown',
  'distress-command':
    'Read a list of closures, lay-offs or insolvency notices; without a file, list what waits for a yes',
  'confirm-command':
    'Say which firm an event of such a list is about; without a firm, that it is none of those proposed',
  'distress-report':
    '{{file}}: {{rows}} rows; {{applied}} matched by id and counted, {{proposed}} alike by name and place, {{unmatched}} without a firm, {{refused}} naming none.',
  'no-proposals': 'No event waits for a decision.',
  proposal: 'Event {{event}}: {{name}} ({{place}}), {{kind}}, {{date}}',
  candidate: '{{firm}}  {{name}} ({{place}}), {{percent}} alike',
  'kind-closure': 'closure',
  'kind-layoffs': 'lay-offs',
  'kind-insolvency': 'insolvency',
  'kind-notice': 'notice',
  'duplicates-command': 'List firms that may be one; nothing is merged',
  'no-duplicates': 'No two firms look like one.',
}
