import type { LegalMinimum } from '../criteria/legal-minimum.ts'
import { LENSES } from '../criteria/names.ts'
import { asDate, asList, asNumber, asObject, asOneOf, asText, onlyKeys, shown } from './check-input.ts'
import type { FinanceSource } from './finance.ts'
import { InputFault } from './input-fault.ts'
import type { LegalRoute } from './recovery/legal-route.ts'

/** Checks on the tables by country that an analyst may edit, given as parsed JSON; each row needs its source. */

/** Rows are read from the top, so one for some legal forms stands before the one for all. Throws InputFault. */
export function checkLegalMinimum(input: unknown): readonly LegalMinimum[] {
  return asList(input, 'legalMinimum').map((row, place) => {
    const path = `legalMinimum[${place}]`
    const given = asObject(row, path)
    onlyKeys(given, ['country', 'legalForms', 'members', ...ORIGIN_KEYS], path)
    const entry = {
      country: asCountry(given['country'], `${path}.country`),
      members: asNumber(given['members'], `${path}.members`, { from: 1, to: 1_000 }),
      ...checkOrigin(given, path),
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
    onlyKeys(given, ['country', 'right', 'when', 'days', ...ORIGIN_KEYS], path)
    const days = given['days'] ?? null
    return {
      country: asCountry(given['country'], `${path}.country`),
      right: asOneOf(given['right'], `${path}.right`, RIGHTS),
      when: asOneOf(given['when'], `${path}.when`, OCCASIONS),
      days: days === null ? null : asNumber(days, `${path}.days`, { from: 1, to: 3_650 }),
      ...checkOrigin(given, path),
    }
  })
}

const HEADS = { from: 0, to: 10_000_000 } as const

/** Throws InputFault. */
export function checkFinance(input: unknown): readonly FinanceSource[] {
  return asList(input, 'finance').map((row, place) => {
    const path = `finance[${place}]`
    const given = asObject(row, path)
    onlyKeys(given, ['name', 'country', 'lens', 'from', 'to', 'offers', ...ORIGIN_KEYS], path)
    const [country, lens, from, to] = (['country', 'lens', 'from', 'to'] as const).map(
      (key) => given[key] ?? null,
    )
    const entry = {
      name: asText(given['name'], `${path}.name`),
      country: country === null ? null : asCountry(country, `${path}.country`),
      lens: lens === null ? null : asOneOf(lens, `${path}.lens`, LENSES),
      from: from === null ? null : asNumber(from, `${path}.from`, HEADS),
      to: to === null ? null : asNumber(to, `${path}.to`, HEADS),
      offers: asText(given['offers'], `${path}.offers`),
      ...checkOrigin(given, path),
    }
    if (entry.from !== null && entry.to !== null && entry.to < entry.from)
      throw new InputFault('band-upside-down', { key: path, low: entry.from, high: entry.to })
    return entry
  })
}

const ORIGIN_KEYS = ['source', 'date', 'note'] as const

/** Where a row comes from; date and note may be left out. */
function checkOrigin(given: Readonly<Record<string, unknown>>, path: string) {
  const { source, date, note } = given
  return {
    source: asText(source, `${path}.source`),
    ...(date === undefined ? {} : { date: asDate(date, `${path}.date`) }),
    ...(note === undefined ? {} : { note: asText(note, `${path}.note`) }),
  }
}

/** ISO 3166-1 alpha-2, or a region of ISO 3166-2. */
function asCountry(value: unknown, key: string): string {
  if (typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)) return value
  throw new InputFault('not-a-country', { key, value: shown(value) })
}
