/** Repeatable chance: the same seed, row and stream always give the same draws, on every machine. */
export interface Chance {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number
  /** True in `share` of the cases, in [0, 1]. */
  readonly happens: (share: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Like `pick`, but the first ones far more often, as towns and trades are spread. */
  readonly pickOften: <T>(list: readonly T[]) => T
  /** A day between two years, as [day, month, year]. */
  readonly day: (firstYear: number, lastYear: number) => readonly [string, string, string]
}

export function createChance(seed: number, row: number, stream = 0): Chance {
  let state = scramble(seed ^ scramble(row ^ scramble(stream + 0x51ed)))
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    return scramble(state) / 0x1_0000_0000
  }
  const below = (limit: number) => Math.floor(draw() * limit)
  const at = <T>(list: readonly T[], place: number): T => {
    const one = list[place]
    if (one === undefined) throw new RangeError('An empty list has nothing to pick from.')
    return one
  }
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    below,
    happens: (share) => draw() < share,
    pick: (list) => at(list, below(list.length)),
    pickOften: (list) => at(list, Math.floor(list.length * draw() ** 3)),
    day: (firstYear, lastYear) => [
      two(1 + below(28)),
      two(1 + below(12)),
      String(firstYear + below(lastYear - firstYear + 1)),
    ],
  }
}

/** A 32-bit finaliser (the multipliers are those of MurmurHash3). */
function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
