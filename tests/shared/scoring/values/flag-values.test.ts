import { describe, expect, it } from 'vitest'
import { cappedSum, noisyOr } from '../../../../shared/scoring/values/flag-values.ts'
import { newEvaluation, type Valuer } from '../../../../shared/scoring/values/valuer.ts'

function evaluate(valuer: Valuer, sure: number, possible = sure) {
  const out = newEvaluation()
  valuer(sure, possible, out)
  return [out.point, out.low, out.high]
}

describe('a capped sum', () => {
  const valuer = cappedSum([0.5, 0.3, 0.5, 0.2], 1)

  it('adds the strengths of the flags that hold', () => {
    expect(evaluate(valuer, 0b0000)).toEqual([0, 0, 0])
    expect(evaluate(valuer, 0b0011)).toEqual([0.8, 0.8, 0.8])
  })

  it('ends at its cap', () => expect(evaluate(valuer, 0b0111)).toEqual([1, 1, 1]))

  it('counts unknown flags as absent in point and low, and as present in high', () => {
    expect(evaluate(valuer, 0b0010, 0b1010)).toEqual([0.3, 0.3, 0.5])
    expect(evaluate(valuer, 0b0001, 0b1111)).toEqual([0.5, 0.5, 1])
  })
})

describe('a noisy or', () => {
  const valuer = noisyOr([0.9, 0.6, 0.4])

  it('is 0 without a sign and adds less with each', () => {
    expect(evaluate(valuer, 0)[0]).toBe(0)
    expect(evaluate(valuer, 0b010)[0]).toBeCloseTo(0.6, 12)
    expect(evaluate(valuer, 0b110)[0]).toBeCloseTo(1 - 0.4 * 0.6, 12)
    expect(evaluate(valuer, 0b111)[0]).toBeCloseTo(1 - 0.1 * 0.4 * 0.6, 12)
  })
})
