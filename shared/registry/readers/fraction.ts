import { parseNumber } from './number.ts'
import type { Reader } from './reader.ts'

/** A share in [0, 1], also as a percentage ("85 %"), or yes and no as 1 and 0. */
export function readFraction(decimal: ',' | '.', flag: Reader<boolean>): Reader<number> {
  return (text, found) => {
    const value = parseNumber(text, decimal)
    if (value === null) {
      const answer = flag(text, () => found('number-not-read'))
      return answer === null ? null : Number(answer)
    }
    const share = text.includes('%') ? value / 100 : value
    if (share >= 0 && share <= 1) return share
    found('number-out-of-range')
    return null
  }
}
