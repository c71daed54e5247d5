import { AppError } from '../../../shared/contract/errors.ts'
import type { Db } from './driver.ts'
import { type FirmPlace, placesOf, placesOfIds } from './firms.ts'

/**
 * The shown firm with a registry id, or with SOURCE:ID where several sources use the same id.
 *
 * Errors: `firm-unknown`, `firm-ambiguous`.
 */
export function findFirm(db: Db, reference: string): FirmPlace {
  const [first, ...others] = placesOf(db, reference)
  if (first !== undefined && others.length === 0) return first
  if (first !== undefined) {
    const sources = [first, ...others].map((place) => place.sourceName).join(', ')
    throw new AppError('firm-ambiguous', { firm: reference, sources })
  }
  const named = placeNamed(db, reference)
  if (named === null) throw new AppError('firm-unknown', { firm: reference })
  return named
}

/** Whether a firm is shown that a registry id, or SOURCE:ID, means; of an id that several sources use, any. */
export const isShown = (db: Db, reference: string): boolean =>
  placesOf(db, reference).length > 0 || placeNamed(db, reference) !== null

/** The shown firm that a SOURCE:ID means. */
const placeNamed = (db: Db, reference: string): FirmPlace | null =>
  named(reference, (source, id) => placesOf(db, id).find(({ sourceName }) => sourceName === source)) ?? null

/** What is found under a SOURCE:ID; both may have colons of their own. */
export function named<T>(
  reference: string,
  find: (source: string, id: string) => T | undefined,
): T | undefined {
  for (let colon = reference.indexOf(':'); colon !== -1; colon = reference.indexOf(':', colon + 1)) {
    const found = find(reference.slice(0, colon), reference.slice(colon + 1))
    if (found !== undefined) return found
  }
  return undefined
}

/** Keys of the shown firms that these ids, or SOURCE:IDs, mean; of an id that several sources use, all. */
export function keysOfReferences(db: Db, references: readonly string[]): number[] {
  const found = placesOfIds(db, references)
  const known = new Set(found.map(({ id }) => id))
  const others = references.filter((reference) => !known.has(reference))
  return [
    ...found.map(({ key }) => key),
    ...others.flatMap((reference) => placeNamed(db, reference)?.key ?? []),
  ]
}

/** What finds a firm again, and no other where it is no longer shown: its id, or SOURCE:ID where another source shows the id. */
export const referenceOf = (
  db: Db,
  { sourceName, firm }: { readonly sourceName: string; readonly firm: string },
): string =>
  placesOf(db, firm).some((place) => place.sourceName !== sourceName) ? `${sourceName}:${firm}` : firm
