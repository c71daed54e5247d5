/** One sentence per code: what was found, what was done. */
export const problems = {
  'no-name-or-id': 'Line {{line}}: neither a name nor an id. The row was refused.',
  'row-wrong-width':
    'Line {{line}}: the row has not as many cells as the header, like others of this file. Missing cells are unknown, extra cells were left out.',
  'too-few-fields':
    'Line {{line}}: {{value}} cells, fewer than the rows around it; which one is missing cannot be told. The row was refused.',
  'too-many-fields':
    'Line {{line}}: more cells than the rows around it, beyond the last column “{{value}}”. A separator may stand inside a cell. The row was refused.',
  'last-line-incomplete':
    'Line {{line}}: the file ends in the middle of this row ({{value}} cells). The row was refused. Is the file whole?',
  'duplicate-id-identical':
    'Line {{line}}: the id “{{value}}” stands in an earlier row as well, with the same values. It counts once.',
  'duplicate-id-conflict':
    'Line {{line}}: the id “{{value}}” stands in an earlier row as well, with other values. The last row counts.',
  'id-not-usable': 'Line {{line}}: “{{value}}” is no usable id. The firm is told apart by name and place.',
  'date-not-read': 'Line {{line}}: {{column}} is “{{value}}”, not a date in this file’s order. Left unknown.',
  'date-in-future': 'Line {{line}}: {{column}} is “{{value}}”, in the future. Left unknown.',
  'number-not-read': 'Line {{line}}: {{column}} is “{{value}}”, not a number. Left unknown.',
  'number-out-of-range': 'Line {{line}}: {{column}} is “{{value}}”, outside what is possible. Left unknown.',
  'employees-out-of-range':
    'Line {{line}}: {{column}} is “{{value}}”, outside what is possible. Left unknown.',
  'band-not-read':
    'Line {{line}}: {{column}} is “{{value}}”, neither a number nor a known band. Left unknown.',
  'age-out-of-range': 'Line {{line}}: {{column}} is “{{value}}”, no age of a living owner. Left unknown.',
  'age-not-a-number': 'Line {{line}}: {{column}} is “{{value}}”, not an age. Left unknown.',
  'age-looks-like-year':
    'Line {{line}}: {{column}} is “{{value}}”, a year rather than an age. Left unknown. If the column holds years of birth, map it so.',
  'sector-not-read':
    'Line {{line}}: {{column}} is “{{value}}”, no code of this file’s classification. Left unknown.',
  'status-not-known':
    'Line {{line}}: {{column}} is “{{value}}”, a status without a known meaning. Shown, not used.',
  'status-in-name':
    'Line {{line}}: the name “{{value}}” tells the status, which no column does. It counts as such.',
  'legal-form-not-known':
    'Line {{line}}: {{column}} is “{{value}}”, a legal form without a known meaning. Shown, not used.',
  'flag-not-read': 'Line {{line}}: {{column}} is “{{value}}”, neither yes nor no. Left unknown.',
  'nul-removed': 'Line {{line}}: {{column}} contained zero bytes. They were taken out.',
  'invisible-characters':
    'Line {{line}}: {{column}} contained signs that cannot be seen or that turn the direction of writing. They were taken out.',
  'mojibake-suspected':
    'Line {{line}}: {{column}} is “{{value}}”: the text seems to have been decoded wrongly once and saved so (“Ã±” for “ñ”). Kept as it stands; ask for a better copy of the file.',
  'control-characters':
    'Line {{line}}: {{column}} contained invisible control characters. They were taken out.',
  'signs-saved-as-controls':
    'Line {{line}}: {{column}} held Windows signs (’ – €) that were once saved as control characters. They were read as those signs.',
  'invalid-bytes':
    'Line {{line}}: {{column}} contained bytes that are not text in this encoding. They stand as “�”.',
  'field-too-long': 'Line {{line}}: {{column}} is longer than 4,096 characters. The beginning was kept.',
  'unclosed-quote': 'Line {{line}}: a quotation mark opens here and never closes. The row was refused.',
  'quote-misplaced':
    'Line {{line}}: a quotation mark stands where none belongs. The row was read so that its cells fit the header.',
  'record-too-long': 'Line {{line}}: one record is longer than 8 MB. It was refused.',
  'outside-table': 'Line {{line}}: this stands below the table, after its end. It was not taken for a firm.',
  'firms-missing':
    'The list stays empty: these files speak of firms of {{value}}, and none of its firms is in the workspace. What they say waits. Import the register’s main file, together with these or later, and it is joined.',
  'no-header':
    'There is no line of column names; the first line is a row. Name and id were told from the cells: look at them, and map the other columns by hand.',
  'encoding-guessed':
    'The encoding ({{value}}) was guessed from the letters alone. Look at some names; choose another if they are wrong.',
  'mixed-newlines': 'Several kinds of line ends stand in this file. All of them end a line.',
  'preamble-skipped': 'Text above the column names was skipped: “{{value}}”.',
  'footer-skipped': 'Line {{line}}: text below the table was skipped: “{{value}}”.',
  'duplicate-header':
    'Line {{line}}: two columns are named “{{column}}”. Both can be mapped; neither replaces the other.',
  'empty-column': 'Line {{line}}: column {{value}} has no name. It is not used unless it is mapped.',
  'too-many-columns':
    'Line {{line}}: the table has {{value}} columns. The first 1,000 can be mapped, the first 5,000 are read.',
  'date-ambiguous':
    '{{column}}: no date such as “{{value}}” tells whether the day or the month comes first. Choose the date order; the years are safe.',
  'date-format-mixed':
    '{{column}}: dates are written in several ways, “{{value}}”. Each was read in its own.',
  'employees-range': '{{column}}: some cells are bands, such as “{{value}}”. They stay bands.',
  'companion-no-id': 'Line {{line}}: no registry id. The row of this companion file was left out.',
  'companion-no-firm':
    'Line {{line}}: “{{value}}” is no id of a firm in the register. The row waits until the register brings it.',
}
