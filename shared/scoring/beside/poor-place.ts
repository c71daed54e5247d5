import { type ReadingSheet, readingAt } from '../reading-sheet.ts'

/** Deciles 1 and 2 are the poorest fifth of places. */
const POOREST = 2

/** Whether a firm of the sheet lies in the poorest fifth of places; a band counts by its lower end. Null = not known. */
export function isInPoorPlace(readings: ReadingSheet, firm: number): boolean | null {
  const decile = readingAt(readings, 'deprivation', firm).low
  return Number.isNaN(decile) ? null : decile <= POOREST
}
