/** What words of a file mean, what is odd about it, and the name its mapping is kept under. */
export const meanings = {
  title: 'What words of this file mean',
  text: 'A word that nobody knows leaves a firm’s form, status or activity unknown. Say once what it means: the mapping keeps it.',
  legalForm: 'Legal form, column “{{column}}”',
  status: 'Status, column “{{column}}”',
  sector: 'Activity, column “{{column}}”',
  word: 'Word in the file',
  rows: 'Rows seen',
  means: 'Means',
  'means-of': 'Meaning of “{{word}}”',
  'not-said': '— not known —',
  nothing: 'nothing: leave it unknown',
  found: '{{meaning}} (as found)',
  understood: 'Understood without help: {{number}}',
  'odd-title': 'Cells that are no figure or date',
  'odd-text':
    'Tick what stands for “not stated” in this file. It is left unknown then without being flagged.',
  odd: '“{{word}}” in {{column}} ({{rows}})',
  'save-title': 'Save this mapping',
  'save-name': 'Name',
  'save-help':
    'The next file with these columns is mapped by it, on this computer. As a file it can be given to others.',
  'save-here': 'Save',
  'save-file': 'Save as a file too',
  saved: 'Saved as “{{name}}”: the next file with these columns is mapped by it.',
  remarks: 'What is odd about this file',
  events: 'This looks like a list of closures, lay-offs or notices',
  'events-text':
    'As a registry it would make a firm of every event. Changes reads it and matches each event with the firms that are there.',
  'events-open': 'Go to Changes',
}
