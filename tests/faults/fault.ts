/** One try: an own folder, and chance that a number repeats. */
export interface Try {
  readonly folder: string
  readonly n: number
  /** From 0 up to, and without, 1. */
  readonly random: () => number
}

/** Null: survived. A sentence: what did not hold. */
export type Verdict = string | null

/** One fault of the world that the program must survive. */
export interface Fault {
  /** "F01" */
  readonly id: string
  readonly what: string
  /** How often it is tried by `npm run faults`, and in the suite. */
  readonly tries: number
  readonly few: number
  /** Whether this machine can play it at all; absent: every machine can. */
  readonly possible?: () => boolean
  readonly play: (at: Try) => Promise<Verdict>
}

/** The first of several sentences, or null where all held. */
export const all = (...verdicts: readonly Verdict[]): Verdict => verdicts.find((one) => one !== null) ?? null

export const expectThat = (holds: boolean, otherwise: string): Verdict => (holds ? null : otherwise)

/** Numbers from a seed, the same on every run (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
