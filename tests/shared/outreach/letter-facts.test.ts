import { expect, test } from 'vitest'
import type { Firm } from '../../../shared/firm/firm.ts'
import { letterFacts } from '../../../shared/outreach/letter-facts.ts'
import { createLetterWords } from '../../../shared/words/letter-words.ts'
import { bareFirm, knownFirm, nobody, office } from './dossier.ts'

const factsOf = (firm: Firm, today = '2026-11-05') =>
  letterFacts({
    firm,
    origin: { source: 'Registro de Villaseca' },
    asOf: '2026-11-01',
    letterhead: office,
    recipient: null,
    today,
    words: createLetterWords('en'),
  })

test('jobs are said as exactly as the register says them', () => {
  const jobs = (employees: Firm['employees']) => factsOf({ ...knownFirm, employees }).jobs
  expect(jobs({ low: 24, high: 24 })).toBe('24 jobs')
  expect(jobs({ low: 1, high: 1 })).toBe('1 job')
  expect(jobs({ low: 20, high: 49 })).toBe('20 to 49 jobs')
  expect(jobs({ low: 1200, high: null })).toBe('1,200 jobs or more')
  expect(jobs({ low: 0, high: 4 })).toBe('up to 4 jobs')
  expect(jobs({ low: 0, high: 0 })).toBeNull()
  expect(jobs(null)).toBeNull()
})

test('years are completed years, and few of them are not worth saying', () => {
  const years = (founded: string | null) => factsOf({ ...knownFirm, founded }).years
  expect(years('1994-11-05')).toBe(32)
  expect(years('1994-11-06')).toBe(31)
  expect(years('1994-11')).toBe(31)
  expect(years('1994')).toBe(31)
  expect(years('2022-01-01')).toBeNull()
  expect(years(null)).toBeNull()
})

test('the figure is that of the firm’s country, or of France, which it names', () => {
  const figure = (country: string | null) => factsOf({ ...knownFirm, country }).figure
  expect(figure('IT')).toMatch(/^In Italy/)
  expect(figure('UY')).toMatch(/^In Uruguay/)
  expect(figure('FR-ARA')).toMatch(/^In France/)
  expect(figure('GB')).toMatch(/^In France/)
  expect(figure(null)).toMatch(/^In France/)
})

test('a sole trader’s name stands once in the address', () => {
  const { addressee } = factsOf({ ...bareFirm, name: 'Ana Arrieta', ownerName: 'Ana Arrieta' })
  expect(addressee).toEqual(['Ana Arrieta'])
})

test('an office that has not said who it is leaves no empty lines', () => {
  const facts = letterFacts({
    firm: bareFirm,
    origin: { source: 'generic' },
    asOf: '2026-11-01',
    letterhead: nobody,
    recipient: null,
    today: '2026-11-05',
    words: createLetterWords('es'),
  })
  expect(facts.letterhead).toEqual([])
  expect(facts).toMatchObject({ office: null, author: null, contact: null, register: null, place: null })
})
