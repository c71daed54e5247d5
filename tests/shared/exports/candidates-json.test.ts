import { expect, test } from 'vitest'
import type { CandidateSheet } from '../../../shared/exports/candidate-sheet.ts'
import { candidatesJson } from '../../../shared/exports/candidates-json.ts'
import { row, sheetOf, workshop } from './sheet.ts'

const read = (sheet: CandidateSheet) => JSON.parse([...candidatesJson(sheet)].join(''))

test('the document has a ranking’s shape and says how it was made', () => {
  const document = read(sheetOf([row(workshop), row({ ...workshop, rank: 2 })], true))
  expect(document).toMatchObject({
    notice: 'An extract, not a backup.',
    exportedAt: '2026-11-05T10:00:00.000Z',
    author: 'Oficina comarcal',
    personalData: true,
    filter: { municipality: ['Villaseca'] },
    weights: { succession: 0.5, workforce: 0.25, sector: 0.25 },
    lens: 'succession',
    model: { id: 'succession-registry', version: '1' },
    asOf: '2026-11-01',
    firms: 10,
    eligible: 8,
    excluded: { 'sole-trader': 2 },
    referred: {},
  })
  expect(document.candidates).toEqual([
    { ...workshop, ownerName: 'Ana Arrieta' },
    { ...workshop, rank: 2, ownerName: 'Ana Arrieta' },
  ])
})

test('without personal data the age can neither be read nor worked out, and the parts still sum to the score', () => {
  const [candidate] = read(sheetOf([row(workshop)])).candidates
  expect(candidate).not.toHaveProperty('ownerAge')
  expect(candidate).not.toHaveProperty('ownerName')
  expect(candidate.flags).toEqual(['strike-off-notice'])
  const indicators = candidate.parts.map((part: { indicator: string }) => part.indicator)
  expect(indicators).toEqual(['succession', 'employees', 'nace'])
  expect(candidate.parts[0]).toMatchObject({ raw: null, weight: 0.5, points: 44 })
  const sum = candidate.parts.reduce((total: number, part: { points: number }) => total + part.points, 0)
  expect(sum).toBeCloseTo(94, 9)
})

test('an empty list is a whole document', () => {
  expect(read(sheetOf([])).candidates).toEqual([])
})
