/** What is kept of people, and what they have a right to. */
export const privacy = {
  'export-title': 'What is kept of {{name}}',
  'export-intro_one': 'Found in {{number}} place on {{date}}.',
  'export-intro_other': 'Found in {{number}} places on {{date}}.',
  'export-where': 'Where',
  'export-firm': 'Firm',
  'export-text': 'What it says',
  'no-copies': 'No copy of this workspace was found beside it.',
  'copies-title': 'Copies of this workspace',
  'copies-text':
    'Relevo made them by itself. Choose one to go on with: the file that cannot be opened is put aside, never deleted.',
  copy: 'Restore {{date}}, {{time}} UTC: firms {{firms}}, notes {{notes}}',
  'copy-damaged': '{{date}}, {{time}} UTC: damaged itself',
}
