/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `most`. */
  readonly below: (most: number) => number
  readonly of: <T>(choices: readonly T[]) => T
}

/** The mulberry32 generator (Tommy Ettinger, 2017, public domain). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    below,
    of(choices) {
      const choice = choices[below(choices.length)]
      if (choice === undefined) throw new RangeError('there is nothing to choose from')
      return choice
    },
  }
}
