import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { problemsCsv } from '../../../shared/exports/problems-csv.ts'
import { createWords } from '../../../shared/words/words.ts'

test('each row carries its line, whether it was refused, and the reason in words', () => {
  const rows = [
    {
      file: 'firms.csv',
      problem: { code: 'no-name-or-id', line: 7, column: null, value: null },
    },
    {
      file: 'firms.csv',
      problem: { code: 'number-not-read', line: 41, column: 'employees', value: '=n/a' },
    },
  ] as const
  const text = [...problemsCsv(rows, createWords('en'))].join('')
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true })
  expect(data).toEqual([
    {
      file: 'firms.csv',
      line: '7',
      outcome: 'refused',
      code: 'no-name-or-id',
      column: '',
      value: '',
      message: 'Line 7: neither a name nor an id. The row was refused.',
    },
    {
      file: 'firms.csv',
      line: '41',
      outcome: 'flagged',
      code: 'number-not-read',
      column: 'employees',
      value: "'=n/a",
      message: 'Line 41: employees is “=n/a”, not a number. Left unknown.',
    },
  ])
})
