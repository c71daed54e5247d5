import { type ReadingSheet, readingAt } from '../reading-sheet.ts'
import { isInPoorPlace } from './poor-place.ts'

/** A share and how many firms it rests on; null where of none it is known. */
export interface KnownShare {
  readonly share: number | null
  readonly known: number
}

export interface BatemanTest {
  /** Firms in the poorest fifth of places: of the shortlist, and of all eligible ones to hold it against. */
  readonly poorPlaces: { readonly shortlist: KnownShare; readonly eligible: KnownShare }
  /** Firms over ten years old with five or more employees, rather than micro-businesses of the day. */
  readonly durable: { readonly shortlist: KnownShare; readonly eligible: KnownShare }
}

const OLD = 10
const STAFF = 5

/**
 * Bateman's question to any list that is to help poor places: does it, and with firms that last? Both lists are indexes
 * of the sheet. A band counts by its lower end.
 */
export function batemanTest(
  readings: ReadingSheet,
  { shortlist, eligible }: { readonly shortlist: Uint32Array; readonly eligible: Uint32Array },
): BatemanTest {
  const isPoor = (firm: number): boolean | null => isInPoorPlace(readings, firm)
  const isDurable = (firm: number): boolean | null => {
    const age = readingAt(readings, 'firm-age', firm).low
    const staff = readingAt(readings, 'employees', firm).low
    return Number.isNaN(age) || Number.isNaN(staff) ? null : age > OLD && staff >= STAFF
  }
  return {
    poorPlaces: { shortlist: shareOf(shortlist, isPoor), eligible: shareOf(eligible, isPoor) },
    durable: { shortlist: shareOf(shortlist, isDurable), eligible: shareOf(eligible, isDurable) },
  }
}

function shareOf(firms: Uint32Array, holds: (firm: number) => boolean | null): KnownShare {
  let [known, count] = [0, 0]
  for (const firm of firms) {
    const answer = holds(firm)
    if (answer === null) continue
    known += 1
    if (answer) count += 1
  }
  return { share: known === 0 ? null : count / known, known }
}
