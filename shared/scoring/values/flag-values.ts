import type { Valuer } from './valuer.ts'

/** Sum of the strengths of the flags that hold, at most `cap`: 0 where none holds. */
export const cappedSum = (strengths: readonly number[], cap: number): Valuer =>
  overMasks(strengths.length, (flags) =>
    Math.min(
      cap,
      flags.reduce((sum, bit) => sum + (strengths[bit] ?? 0), 0),
    ),
  )

/** 1 - the product of (1 - strength) over the flags that hold: each further sign adds less. */
export const noisyOr = (strengths: readonly number[]): Valuer =>
  overMasks(
    strengths.length,
    (flags) => 1 - flags.reduce((left, bit) => left * (1 - (strengths[bit] ?? 0)), 1),
  )

/** The value of every possible mask up front: 16 for governance, 4,096 for urgency. Unknown flags count as absent. */
function overMasks(flags: number, valueOfBits: (bits: readonly number[]) => number): Valuer {
  const all = Array.from({ length: flags }, (_, bit) => bit)
  const values = Float64Array.from({ length: 1 << flags }, (_, mask) =>
    valueOfBits(all.filter((bit) => (mask & (1 << bit)) !== 0)),
  )
  return (sure, possible, out) => {
    const value = values[sure] ?? 0
    out.point = value
    out.low = value
    out.high = values[possible] ?? value
  }
}
