import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { CANDIDATE_COLUMNS } from '../../../shared/exports/candidate-columns.ts'
import { candidatesCsv } from '../../../shared/exports/candidates-csv.ts'
import { createWords } from '../../../shared/words/words.ts'
import { row, sheetOf, workshop } from './sheet.ts'

function read(sheet: Parameters<typeof candidatesCsv>[0]): Record<string, string>[] {
  const text = [...candidatesCsv(sheet)].join('')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data
}

test('a row reads back with its numbers as numbers and its id as text', () => {
  const [first] = read(sheetOf([row(workshop)]))
  expect(first).toMatchObject({
    rank: '1',
    id: '00123456',
    name: 'Talleres Arrieta, S.L.',
    employeesLow: '24',
    founded: '1994-03-01',
    score: '94',
    tier: 'A',
  })
})

test('the points of the criteria sum to the score', () => {
  const [first] = read(sheetOf([row(workshop)]))
  expect(first).toMatchObject({ 'points-succession': '44', 'points-workforce': '25', 'points-sector': '25' })
})

test('names and ages of owners, and the flag that tells an age, are written only when asked for', () => {
  const [without] = read(sheetOf([row(workshop)]))
  expect(Object.keys(without ?? {})).not.toContain('ownerName')
  expect(Object.keys(without ?? {})).not.toContain('ownerAgeLow')
  expect(without?.['flags']).toBe('strike-off-notice')
  const [asked] = read(sheetOf([row(workshop)], true))
  expect(asked).toMatchObject({ ownerName: 'Ana Arrieta', ownerAgeLow: '67', ownerAgeHigh: '67' })
  expect(asked?.['flags']).toBe('window strike-off-notice')
})

test('what is unknown is an empty cell, never 0', () => {
  const unknown = { ...workshop, employees: null, founded: null, municipality: null }
  const [first] = read(sheetOf([row(unknown)]))
  expect(first).toMatchObject({ employeesLow: '', employeesHigh: '', founded: '', municipality: '' })
  const [open] = read(sheetOf([row({ ...workshop, employees: { low: 251, high: null } })]))
  expect(open).toMatchObject({ employeesLow: '251', employeesHigh: '' })
})

test('text that a spreadsheet would run is disarmed, and numbers stay numbers', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
  for (const start of starts) {
    const text = [...candidatesCsv(sheetOf([row({ ...workshop, name: `${start}cmd|x` })]))].join('')
    const parsed = Papa.parse<string[]>(text.slice(1), { header: false, newline: '\r\n' }).data
    expect(parsed[1]?.[2]).toBe(`'${start}cmd|x`)
  }
  const minus = [...candidatesCsv(sheetOf([row({ ...workshop, score: -1.5 })]))].join('')
  expect(minus).toContain(',-1.5,')
})

test('quotes, separators and line breaks stay inside their cell', () => {
  const name = 'The "old"; mill,\r\nLtd'
  const [first] = read(sheetOf([row({ ...workshop, name })]))
  expect(first?.['name']).toBe(name)
})

test('every column has its sentence in the words', () => {
  const words = createWords('es')
  for (const { name } of CANDIDATE_COLUMNS)
    expect(words.say(`exports.column-${name}`)).not.toMatch(/^exports\./)
})
