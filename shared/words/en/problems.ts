/** One sentence per code: what was found, what was done. */
export const problems = {
  'no-name-or-id': 'Line {{line}}: neither a name nor an id. The row was refused.',
  'row-wrong-width':
    'Line {{line}}: the row has not as many cells as the header. Missing cells are unknown, extra cells were left out.',
  'id-repeated': 'Line {{line}}: the id “{{value}}” stands in an earlier row as well. The last row counts.',
  'id-not-usable': 'Line {{line}}: “{{value}}” is no usable id. The firm is told apart by name and place.',
  'date-not-read': 'Line {{line}}: {{column}} is “{{value}}”, not a date in this file’s order. Left unknown.',
  'date-in-future': 'Line {{line}}: {{column}} is “{{value}}”, in the future. Left unknown.',
  'number-not-read': 'Line {{line}}: {{column}} is “{{value}}”, not a number. Left unknown.',
  'number-out-of-range': 'Line {{line}}: {{column}} is “{{value}}”, outside what is possible. Left unknown.',
  'band-not-read':
    'Line {{line}}: {{column}} is “{{value}}”, neither a number nor a known band. Left unknown.',
  'age-out-of-range': 'Line {{line}}: {{column}} is “{{value}}”, no age of a living owner. Left unknown.',
  'sector-not-read':
    'Line {{line}}: {{column}} is “{{value}}”, no code of this file’s classification. Left unknown.',
  'status-not-known':
    'Line {{line}}: {{column}} is “{{value}}”, a status without a known meaning. Shown, not used.',
  'legal-form-not-known':
    'Line {{line}}: {{column}} is “{{value}}”, a legal form without a known meaning. Shown, not used.',
  'flag-not-read': 'Line {{line}}: {{column}} is “{{value}}”, neither yes nor no. Left unknown.',
  'control-characters':
    'Line {{line}}: {{column}} contained invisible control characters. They were taken out.',
  'signs-saved-as-controls':
    'Line {{line}}: {{column}} held Windows signs (’ – €) that were once saved as control characters. They were read as those signs.',
  'bytes-not-readable':
    'Line {{line}}: {{column}} contained bytes that are not text in this encoding. They stand as “�”.',
  'text-cut': 'Line {{line}}: {{column}} is longer than 4,096 characters. The beginning was kept.',
  'quote-not-closed': 'Line {{line}}: a quotation mark opens here and never closes. The row was refused.',
  'quote-misplaced':
    'Line {{line}}: a quotation mark stands where none belongs. The row was read so that its cells fit the header.',
  'record-too-long': 'Line {{line}}: one record is longer than 8 MB. It was refused.',
  'outside-table': 'Line {{line}}: this stands below the table, after its end. It was not taken for a firm.',
  'companion-no-id': 'Line {{line}}: no registry id. The row of this companion file was left out.',
  'companion-no-firm':
    'Line {{line}}: “{{value}}” is no id of a firm in the register. The row waits until the register brings it.',
}
