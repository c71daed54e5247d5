import { describe, expect, it } from 'vitest'
import { compareFirms } from '../../../shared/scoring/compare-firms.ts'
import { reachOf } from '../../../shared/scoring/reach.ts'
import { scoreFirm } from '../../../shared/scoring/score-firm.ts'

describe('two firms side by side', () => {
  const first = scoreFirm({ ownerAge: 67, employees: 24, need: 0.8 })
  const second = scoreFirm({ ownerAge: 50, deprivationDecile: 1 })

  it('differ line by line by what their scores differ', () => {
    const lines = compareFirms(first.parts, second.parts)
    const sum = lines.reduce((total, { difference }) => total + difference, 0)
    expect(sum).toBeCloseTo(first.score - second.score, 9)
    expect(lines[0]).toMatchObject({ criterion: 'succession', indicator: 'owner-age' })
    expect(lines[0]?.difference).toBeCloseTo(17.5 * 0.76, 9)
  })

  it('keep a line that only one of them has', () => {
    const need = compareFirms(first.parts, second.parts).filter(({ criterion }) => criterion === 'need')
    expect(need.map(({ indicator, first: a, second: b }) => [indicator, a !== null, b !== null])).toEqual([
      ['need', true, false],
      ['deprivation', false, true],
      ['job-share', false, true],
      ['last-provider', false, true],
      ['support-nearby', false, true],
    ])
  })
})

describe('what would move a firm to a score', () => {
  const { parts, score } = scoreFirm({ firmAge: 32, employees: 24, sector: 1 })

  it('is the answer that could add most', () => {
    const { missing, isPossible, answers } = reachOf(parts, score + 9)
    expect(missing).toBeCloseTo(9, 9)
    expect(isPossible).toBe(true)
    // The age rests on .45 of 17.5 points.
    expect(answers[0]).toMatchObject({ indicator: 'owner-age', suffices: true })
    expect(answers[0]?.gain).toBeCloseTo(17.5 * 0.55, 9)
    expect(answers[0]?.loss).toBeCloseTo(17.5 * 0.45, 9)
    expect(answers[1]?.suffices).toBe(false)
  })

  it('may be more than all that is unknown', () => {
    expect(reachOf(parts, 100).isPossible).toBe(true)
    expect(reachOf(scoreFirm({ ...{ employees: 3 } }).parts, 90).isPossible).toBe(false)
    expect(reachOf(parts, 10).missing).toBeLessThan(0)
  })
})
