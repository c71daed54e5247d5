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

/** The shown firm that a SOURCE:ID means; both may have colons of their own. */
function placeNamed(db: Db, reference: string): FirmPlace | null {
  for (let colon = reference.indexOf(':'); colon !== -1; colon = reference.indexOf(':', colon + 1)) {
    const source = reference.slice(0, colon)
    const named = placesOf(db, reference.slice(colon + 1)).find((place) => place.sourceName === source)
    if (named !== undefined) return named
  }
  return null
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

/** What finds a firm again: its id, or SOURCE:ID where several sources use the same id. */
export const referenceOf = (
  db: Db,
  { sourceName, firm }: { readonly sourceName: string; readonly firm: string },
): string => (placesOf(db, firm).length > 1 ? `${sourceName}:${firm}` : firm)
