/** What is kept of people, and what they have a right to. */
export const privacy = {
  'export-title': 'What is kept of {{name}}',
  'export-intro_one': 'Found in {{number}} place on {{date}}.',
  'export-intro_other': 'Found in {{number}} places on {{date}}.',
  'export-where': 'Where',
  'export-firm': 'Firm',
  'export-text': 'What it says',
}
