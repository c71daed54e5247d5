import { exact, type Reading } from '../criteria/reading.ts'
import { InputFault } from './input-fault.ts'

/** Checks on parsed JSON that a person wrote; each answers with the exact type or throws an InputFault. */

export interface Limits {
  readonly from: number
  readonly to: number
}

export function asObject(value: unknown, key: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw new InputFault('not-an-object', { key, value: shown(value) })
  return value
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `path` is where the object stands in the file, for the fault to name. */
export function onlyKeys(
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path?: string,
): void {
  const stranger = Object.keys(given).find((key) => !known.includes(key))
  if (stranger === undefined) return
  const key = path === undefined ? stranger : `${path}.${stranger}`
  throw new InputFault('key-unknown', { key, known: known.join(', ') })
}

export function asList(value: unknown, key: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new InputFault('not-a-list', { key, value: shown(value) })
  return value
}

/** Text of 1 to 200 characters that is not blank. */
export function asText(value: unknown, key: string): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 200) {
    throw new InputFault('not-a-text', { key, value: shown(value) })
  }
  return value
}

/** An ISO day, month or year. */
export function asDate(value: unknown, key: string): string {
  if (typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    return value
  throw new InputFault('not-a-date', { key, value: shown(value) })
}

export function asNumber(value: unknown, key: string, { from, to }: Limits): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InputFault('not-a-number', { key, value: shown(value) })
  }
  if (value < from || value > to) throw new InputFault('out-of-range', { key, value, from, to })
  return value
}

/** A number, or a band `{ low, high }` whose `high` is null where it is open. */
export function asRange(value: unknown, key: string, limits: Limits): Reading {
  if (!isObject(value)) return exact(asNumber(value, key, limits))
  onlyKeys(value, ['low', 'high'])
  const low = asNumber(value['low'], `${key}.low`, limits)
  if (value['high'] === null) return { low, high: Number.POSITIVE_INFINITY }
  const high = asNumber(value['high'], `${key}.high`, limits)
  if (high < low) throw new InputFault('band-upside-down', { key, low, high })
  return { low, high }
}

export function asYesOrNo(value: unknown, key: string): boolean {
  if (typeof value === 'boolean') return value
  if (value === 0 || value === 1) return value === 1
  throw new InputFault('not-yes-or-no', { key, value: shown(value) })
}

export function asOneOf<Name extends string>(value: unknown, key: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value)
  if (found === undefined)
    throw new InputFault('not-one-of', { key, value: shown(value), known: known.join(', ') })
  return found
}

/** As it stands in the file, cut short. */
export const shown = (value: unknown): string =>
  (typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))).slice(0, 100)
