import type { Reader } from './reader.ts'

/** Degrees within ±`limit`. Whatever sign stands in it is the decimal one: no coordinate has thousands. */
export function readCoordinate(limit: 90 | 180): Reader<number> {
  return (text, found) => {
    if (!/^[-+]?\d{1,3}(?:[.,]\d+)?°?$/.test(text)) {
      found('number-not-read')
      return null
    }
    const value = Number(text.replace(',', '.').replace('°', ''))
    if (Math.abs(value) <= limit) return value
    found('number-out-of-range')
    return null
  }
}
