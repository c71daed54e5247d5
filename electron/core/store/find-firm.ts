import { AppError } from '../../../shared/contract/errors.ts'
import type { Db } from './driver.ts'
import { type FirmPlace, placesOf } from './firms.ts'

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
  const colon = reference.indexOf(':')
  const source = reference.slice(0, colon)
  const named = placesOf(db, reference.slice(colon + 1)).find((place) => place.sourceName === source)
  if (colon === -1 || named === undefined) throw new AppError('firm-unknown', { firm: reference })
  return named
}

/** What finds a firm again: its id, or SOURCE:ID where several sources use the same id. */
export const referenceOf = (
  db: Db,
  { sourceName, firm }: { readonly sourceName: string; readonly firm: string },
): string => (placesOf(db, firm).length > 1 ? `${sourceName}:${firm}` : firm)
