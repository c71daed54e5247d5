import { distanceKm } from './distance.ts'
import type { Position, SupportPoint } from './place.ts'

/** Support for cooperatives counts as near within so many km (the need criterion of both lenses). */
export const NEAR_KM = 50

/**
 * 1 where a support point is within 50 km, 0 where the nearest is farther; null where there is nothing to measure
 * from or to.
 */
export function supportNear(from: Position | null, support: readonly SupportPoint[]): 0 | 1 | null {
  if (from === null || support.length === 0) return null
  return support.some(({ point }) => mayBeNear(from, point) && distanceKm(from, point) <= NEAR_KM) ? 1 : 0
}

/** A degree of latitude is about 111 km: most points are told to be far without any more work. */
const mayBeNear = (a: Position, b: Position): boolean => Math.abs(a[1] - b[1]) * 110 <= NEAR_KM

/** A firm's share of its place's jobs, at most 1; null where either is unknown. */
export function jobShareOf(staff: number | null, jobs: number | undefined): number | null {
  if (staff === null || jobs === undefined || jobs <= 0) return null
  return Math.min(1, staff / jobs)
}

/** How a file says how poor a place is. 1 is the poorest in each. */
export const DEPRIVATION_KINDS = ['decile', 'fifth', 'rank'] as const
export type DeprivationKind = (typeof DEPRIVATION_KINDS)[number]

/**
 * The decile of deprivation from 1, the poorest, to 10. A fifth is the middle of its two deciles; a rank counts among
 * `highest` places. Null = out of range.
 */
export function decileOf(kind: DeprivationKind, value: number, highest: number): number | null {
  if (kind === 'decile') return value >= 1 && value <= 10 ? value : null
  if (kind === 'fifth') return value >= 1 && value <= 5 ? 2 * value - 0.5 : null
  return value >= 1 && value <= highest ? Math.ceil((10 * value) / highest) : null
}
