import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { type ProblemRow, problemsCsv } from '../../../shared/exports/problems-csv.ts'
import { createWords } from '../../../shared/words/words.ts'

test('each row carries its line, whether it was refused, why, and what stood in it', () => {
  const rows: readonly ProblemRow[] = [
    {
      file: 'firms.csv',
      problem: { code: 'no-name-or-id', line: 7, column: null, value: null },
      refusedRow: ['', '=24', '2562'],
    },
    {
      file: 'firms.csv',
      problem: { code: 'number-not-read', line: 41, column: 'employees', value: '=n/a' },
      refusedRow: null,
    },
  ]
  const text = [...problemsCsv(rows, createWords('en'))].join('')
  expect(Papa.parse(text.slice(1), { skipEmptyLines: true }).data).toEqual([
    ['file', 'line', 'outcome', 'code', 'column', 'value', 'message', 'row'],
    [
      'firms.csv',
      '7',
      'refused',
      'no-name-or-id',
      '',
      '',
      'Line 7: neither a name nor an id. The row was refused.',
      '',
      "'=24",
      '2562',
    ],
    [
      'firms.csv',
      '41',
      'flagged',
      'number-not-read',
      'employees',
      "'=n/a",
      'Line 41: employees is “=n/a”, not a number. Left unknown.',
    ],
  ])
})
