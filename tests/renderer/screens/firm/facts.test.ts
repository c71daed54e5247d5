import { expect, test } from 'vitest'
import { factGroups } from '../../../../renderer/screens/firm/facts.ts'
import { FIELD_NAMES } from '../../../../shared/firm/fields.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { createWords } from '../../../../shared/words/words.ts'

const NOTHING = Object.fromEntries(FIELD_NAMES.map((name) => [name, null]))

/** A firm of which only its id and name are known. */
const bare = {
  ...NOTHING,
  id: '000123',
  idDerived: false,
  name: 'Molino del Río, S.L.',
  legalKind: null,
  statusKind: null,
  sectorSystem: null,
  nace: null,
  sites: 1,
} as unknown as Firm

const textsOf = (firm: Firm, language: 'en' | 'es') =>
  Object.fromEntries(
    factGroups(firm, createWords(language)).flatMap(({ facts }) =>
      facts.map(({ label, text }) => [label, text]),
    ),
  )

test('what is not in the register is neither 0 nor blank: it has no text', () => {
  const known = Object.entries(textsOf(bare, 'en')).filter(([, text]) => text !== null)
  expect(known).toEqual([
    ['fields.registryId', '000123'],
    ['firm.fact-sites', '1'],
  ])
})

test('a known zero and a known no are said', () => {
  const texts = textsOf({ ...bare, trend: 0, soleDirector: false, employees: { low: 0, high: 0 } }, 'en')
  expect(texts['fields.trend']).toBe('0.0%')
  expect(texts['fields.soleDirector']).toBe('No')
  expect(texts['fields.employees']).toBe('0')
})

test('bands, dates and sectors are said in the language chosen', () => {
  const firm: Firm = {
    ...bare,
    employees: { low: 251, high: null },
    founded: '1992-05',
    sectorCode: '1520',
    sectorSystem: 'cnae',
    nace: '15.20',
  }
  expect(textsOf(firm, 'es')).toMatchObject({
    'fields.employees': '251 o más',
    'fields.founded': 'may 1992',
    'fields.sectorCode': '1520 · CNAE',
    'firm.fact-nace': '15.20 Cuero y calzado',
  })
})

test('an id made from name and place says so', () => {
  expect(textsOf({ ...bare, id: '~8f2a', idDerived: true }, 'en')['fields.registryId']).toContain('derived')
})
