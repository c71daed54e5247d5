/** What happened, what was kept, what to do. `{{file}}` is the name the person knows. */
export const errors = {
  'file-missing': 'There is no file “{{file}}”. Check the name and the folder.',
  'file-is-folder': '“{{file}}” is a folder. Choose the CSV file inside it.',
  'file-not-readable': '“{{file}}” cannot be opened for reading ({{reason}}). Check that you may read it.',
  'file-empty': '“{{file}}” is empty (0 bytes). Ask for the extract again.',
  'file-not-table':
    '“{{file}}” is not a table of text: its content is {{found}}. Ask for the registry as CSV, or open it in a spreadsheet and save it as “CSV UTF-8”.',
  'file-is-spreadsheet':
    '“{{file}}” is a spreadsheet ({{found}}). Open it in a spreadsheet program and save the sheet as “CSV UTF-8”, then import that file.',
  'file-no-header':
    '“{{file}}” has no line that looks like column names, and no known layout without them fits.',
  'file-header-only': '“{{file}}” has column names but no rows below them. Ask for the extract again.',
  'file-no-name-or-id':
    '“{{file}}” has neither a column with firm names nor one with registry ids. Columns found: {{columns}}. Say which is which with a mapping.',
  'encoding-unknown':
    'The encoding “{{encoding}}” for “{{file}}” is not known. Known are, among others, utf-8, windows-1252, iso-8859-1, utf-16le, cp850.',
  'file-changed':
    '“{{file}}” changed while it was read. Nothing was imported. Import it again when it is no longer being written.',
  'files-not-together':
    '“{{file}}” belongs to {{register}}, “{{other}}” to {{otherRegister}}. Nothing was imported. Import each register by itself.',
  'file-packed-too-tight':
    '“{{file}}” unpacks to more than {{ratio}} times its size. It was not read: a register never does, and such a file can fill the disk. Unpack it yourself if you know it is sound.',
  'file-line-too-long':
    'Line {{line}} of “{{file}}” does not end: it is longer than the {{read}} KiB that are looked at for column names and rows. Nothing was read. Ask for the extract as CSV with one firm a line, or save it anew with line breaks.',
  'file-column-missing':
    '“{{file}}” has no column names and looks like a file of “{{profile}}”, but its rows have {{found}} columns where that layout has {{columns}}. Without names no column can be told, so nothing was read. Ask for the whole extract, or write the column names into a first line.',
  'file-packed-several':
    '“{{file}}” holds several files: {{names}}. Unpack it and choose the ones to import.',
  'file-not-writable':
    '“{{file}}” cannot be written ({{reason}}). Nothing was changed. Choose another place.',
  'profile-unknown': 'There is no registry profile “{{profile}}”. Known: {{known}}.',
  'mapping-not-usable': 'The mapping “{{file}}” cannot be used: {{reason}}.',
  'model-not-usable': 'The model “{{file}}” cannot be used: {{reason}}.',
  'firm-file-not-usable': '“{{file}}” does not describe a firm: {{reason}}.',
  'comparisons-not-usable': 'The comparisons in “{{file}}” cannot be used: {{reason}}.',
  'entry-not-usable': 'This cannot be used: {{reason}}.',
  'outcomes-not-usable':
    '“{{file}}” is no list of outcomes: it needs the columns id, outcome and date. Columns found: {{columns}}.',
  'territory-not-usable': '“{{file}}” cannot be used for the territory: {{reason}}. Nothing was changed.',
  'territory-file-unknown': 'There is no file {{file}} of the territory.',
  'outcome-unknown': 'No outcome is recorded for the firm “{{firm}}”.',
  'firm-not-in-gold-set': '“{{firm}}” is not among the firms to be labelled.',
  'table-unknown': 'There is no kept table {{table}} in this workspace.',
  'model-unknown': 'There is no model “{{model}}”. Known: {{known}}.',
  'firm-not-ranked': 'The firm “{{firm}}” is not in the ranking, so it has no rank to compare.',
  'workspace-none': 'No workspace is open. Open or create one first.',
  'workspace-missing': 'There is no workspace “{{file}}”. Check the name, or import a registry to create it.',
  'workspace-not-ours': '“{{file}}” is not a Relevo workspace. It was left as it is.',
  'workspace-newer':
    '“{{file}}” was written by a newer Relevo (format {{found}}, this one knows up to {{known}}). It was left as it is. Use the newer program.',
  'workspace-damaged': '“{{file}}” is damaged. It was left as it is. Restore a backup.',
  'workspace-in-use':
    '“{{file}}” is being written by another program. Close it there, or try again in a moment.',
  'workspace-exists': '“{{file}}” already exists. Choose another name, or open it.',
  'workspace-strange':
    '“{{file}}” holds parts that no workspace has ({{names}}), which could change your data unseen. It was left as it is. Its data can be taken into a fresh workspace.',
  'workspace-read-only':
    '“{{file}}” is open for reading only: it may not be written where it lies. Nothing was changed. Copy it to a folder of your own to work in it.',
  'workspace-open-elsewhere':
    '“{{file}}” is open on {{machine}} ({{person}}, since {{since}}). Close it there, or open it here for reading.',
  'workspace-replaced':
    '“{{file}}” was replaced or removed by another program while it was open here. Nothing more is written. Open it again to see what is there now.',
  'backup-not-sound': 'The copy “{{file}}” is damaged itself. It was not used. Choose another one.',
  'source-unknown': 'There is no register “{{source}}” in this workspace.',
  'disk-trouble':
    'The disk could not read or write “{{file}}”. What was kept before is unchanged. Save a backup to another disk.',
  'import-unknown': 'There is no import {{import}} in this workspace.',
  'firm-unknown': 'There is no firm with id “{{firm}}” in this workspace.',
  'firm-ambiguous': 'The id “{{firm}}” stands in several sources: {{sources}}. Write SOURCE:ID.',
  'firm-objected': '“{{firm}}” asked not to be scored: there is no score to decide on, contest or compare.',
  'view-unknown': 'There is no saved list {{view}} in this workspace.',
  'note-unknown': 'There is no note {{note}} in this workspace.',
  'distress-unknown': 'There is no event {{event}} that waits for a decision.',
  'file-not-events':
    '“{{file}}” is no list of closures, lay-offs or insolvency notices: it needs a column with the firm and one that says what happened or when. Columns found: {{columns}}.',
  'edit-unknown': 'There is no edit {{edit}} in this workspace.',
  'decision-unknown':
    'There is no decision {{decision}} in this workspace that could be taken back or brought back.',
  'contest-unknown':
    'There is no contest {{contest}} in this workspace that could be settled, taken away or brought back.',
  'contest-resolved':
    'Contest {{contest}} was settled on {{date}}. It stays as it was written; whoever disagrees contests anew.',
  'list-undecided':
    '“As decided” is for lists in which a person has decided of every firm. Not decided in this lens: {{open}}, among them {{firms}}. Nothing was written. Decide of them on their pages or with “decide”, filter the list by decision (on the screen or with “--where decision=take-on”), or export it as a proposal.',
  'judgement-unknown': 'There is no judgement {{judgement}} in this workspace.',
  'judgement-not-usable': '“{{about}}” is a yes or a no: write 1 or 0, not {{value}}. Nothing was changed.',
  'edit-not-usable': 'The value for {{field}} cannot be used: {{reason}} Nothing was changed.',
  'template-unknown': 'There is no document template “{{template}}”. Known: {{known}}.',
  'do-not-contact':
    '“{{name}}” is on the do-not-contact list since {{since}}: {{reason}}. Nothing was written. To contact it again, take it off the list first.',
  'contact-refused': '{{name}} has said no to being contacted. Nothing was written. {{note}}',
  'suppression-unknown': 'There is no entry {{suppression}} on the do-not-contact list.',
  'campaign-unknown': 'There is no campaign {{campaign}} in this workspace.',
  'member-unknown': 'There is no entry {{member}} in any campaign of this workspace.',
  'contact-unknown': 'There is no contact {{contact}} in this workspace.',
  'event-unknown': 'There is no entry {{event}} in any timeline of this workspace.',
  'word-template-unknown': 'There is no Word template “{{template}}” in this workspace. Known: {{known}}.',
  'word-template-not-usable': '“{{file}}” cannot be used as a template: {{reason}} Nothing was kept.',
  'export-not-usable': '“{{file}}” is no list that Relevo exported as JSON: {{reason}}.',
  'nothing-imported': 'Nothing has been imported into this workspace yet. Import a registry first.',
  'disk-full': 'The disk is full. What was there before is unchanged. Free some space and try again.',
  cancelled: 'Cancelled. Nothing was changed.',
  'call-unknown': 'The program was asked for “{{call}}”, which it does not know.',
  'input-not-valid': 'The request “{{call}}” is not complete: {{reason}}.',
  internal: 'Something went wrong inside Relevo ({{reason}}). Your data is unchanged. Please report it.',
}
