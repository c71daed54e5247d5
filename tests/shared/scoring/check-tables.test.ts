import { describe, expect, it } from 'vitest'
import { checkFinance, checkLegalMinimum, checkLegalRoutes } from '../../../shared/scoring/check-tables.ts'
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
    [{ ...minimum, colour: 'x' }, 'key-unknown'],
    [{ ...minimum, date: 'spring' }, 'not-a-date'],
    [{ ...minimum, note: '' }, 'not-a-text'],
  ])('refuse the minimum %j: %s', (row, code) => expect(() => checkLegalMinimum([row])).toThrow(code))

  const route = { country: 'PT', right: 'pre-emption', when: 'insolvency', days: 30, source: 'A law' }
  it.each([
    [{ ...route, right: 'veto' }, 'not-one-of'],
    [{ ...route, days: 0.5 }, 'out-of-range'],
    [{ ...route, source: undefined }, 'not-a-text'],
  ])('refuse the route %j: %s', (row, code) => expect(() => checkLegalRoutes([row])).toThrow(code))

  const fund = {
    name: 'A fund',
    country: 'ES',
    from: 5,
    offers: 'Loans',
    source: 'Its page',
    date: '2026-11',
  }
  it.each([
    [{ ...fund, name: '' }, 'not-a-text'],
    [{ ...fund, source: undefined }, 'not-a-text'],
    [{ ...fund, to: 4 }, 'band-upside-down'],
    [{ ...fund, lens: 'rescue' }, 'not-one-of'],
  ])('refuse the finance %j: %s', (row, code) => expect(() => checkFinance([row])).toThrow(code))
})
