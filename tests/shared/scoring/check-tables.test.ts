import { describe, expect, it } from 'vitest'
import { checkLegalMinimum, checkLegalRoutes } from '../../../shared/scoring/check-tables.ts'
import { LEGAL_MINIMUM } from '../../../shared/scoring/models/legal-minimum.ts'
import { LEGAL_ROUTES } from '../../../shared/scoring/models/legal-routes.ts'

const asFile = (table: unknown): unknown => JSON.parse(JSON.stringify(table))

describe('the tables by country', () => {
  it('come back from a file as they went', () => {
    expect(checkLegalMinimum(asFile(LEGAL_MINIMUM))).toEqual(LEGAL_MINIMUM)
    expect(checkLegalRoutes(asFile(LEGAL_ROUTES))).toEqual(LEGAL_ROUTES)
  })

  const minimum = { country: 'PT', members: 3, source: 'Código Cooperativo' }
  it.each([
    [{ ...minimum, country: 'Portugal' }, 'not-a-country'],
    [{ ...minimum, members: 0 }, 'out-of-range'],
    [{ ...minimum, source: ' ' }, 'not-a-text'],
    [{ ...minimum, legalForms: [] }, 'list-empty'],
    [{ ...minimum, note: 'x' }, 'key-unknown'],
  ])('refuse the minimum %j: %s', (row, code) => expect(() => checkLegalMinimum([row])).toThrow(code))

  const route = { country: 'PT', right: 'pre-emption', when: 'insolvency', days: 30, source: 'A law' }
  it.each([
    [{ ...route, right: 'veto' }, 'not-one-of'],
    [{ ...route, days: 0.5 }, 'out-of-range'],
    [{ ...route, source: undefined }, 'not-a-text'],
  ])('refuse the route %j: %s', (row, code) => expect(() => checkLegalRoutes([row])).toThrow(code))
})
