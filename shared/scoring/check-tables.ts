import type { LegalMinimum } from '../criteria/legal-minimum.ts'
import { asList, asNumber, asObject, asOneOf, asText, onlyKeys, shown } from './check-input.ts'
import { InputFault } from './input-fault.ts'
import type { LegalRoute } from './recovery/legal-route.ts'

/** Checks on the tables by country that an analyst may edit, given as parsed JSON; each row needs its source. */

/** Rows are read from the top, so one for some legal forms stands before the one for all. Throws InputFault. */
export function checkLegalMinimum(input: unknown): readonly LegalMinimum[] {
  return asList(input, 'legalMinimum').map((row, place) => {
    const path = `legalMinimum[${place}]`
    const given = asObject(row, path)
    onlyKeys(given, ['country', 'legalForms', 'members', 'source'], path)
    const entry = {
      country: asCountry(given['country'], `${path}.country`),
      members: asNumber(given['members'], `${path}.members`, { from: 1, to: 1_000 }),
      source: asText(given['source'], `${path}.source`),
    }
    if (given['legalForms'] === undefined) return entry
    const forms = asList(given['legalForms'], `${path}.legalForms`)
    if (forms.length === 0) throw new InputFault('list-empty', { key: `${path}.legalForms` })
    return {
      ...entry,
      legalForms: forms.map((form, index) => asText(form, `${path}.legalForms[${index}]`)),
    }
  })
}

const RIGHTS = ['pre-emption', 'continuation', 'notice-of-sale'] as const
const OCCASIONS = ['insolvency', 'sale'] as const

/** Throws InputFault. */
export function checkLegalRoutes(input: unknown): readonly LegalRoute[] {
  return asList(input, 'legalRoutes').map((row, place) => {
    const path = `legalRoutes[${place}]`
    const given = asObject(row, path)
    onlyKeys(given, ['country', 'right', 'when', 'days', 'source'], path)
    const days = given['days'] ?? null
    return {
      country: asCountry(given['country'], `${path}.country`),
      right: asOneOf(given['right'], `${path}.right`, RIGHTS),
      when: asOneOf(given['when'], `${path}.when`, OCCASIONS),
      days: days === null ? null : asNumber(days, `${path}.days`, { from: 1, to: 3_650 }),
      source: asText(given['source'], `${path}.source`),
    }
  })
}

/** ISO 3166-1 alpha-2, or a region of ISO 3166-2. */
function asCountry(value: unknown, key: string): string {
  if (typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)) return value
  throw new InputFault('not-a-country', { key, value: shown(value) })
}
