import { describe, expect, it } from 'vitest'
import { nextQuestion } from '../../../shared/scoring/next-question.ts'
import { scoreFirm } from '../../../shared/scoring/score-firm.ts'

const next = (input: object) => nextQuestion(scoreFirm(input).parts)

describe('the next best question', () => {
  it('is about the unknown with the greatest weight', () => {
    expect(next({})).toMatchObject({ indicator: 'employees', weight: 0.21 })
    expect(next({ employees: 20 })).toMatchObject({ indicator: 'owner-age', weight: 0.175 })
    expect(next({ employees: 20, ownerAge: 67 })).toMatchObject({ indicator: 'nace', weight: 0.12 })
  })

  it('is one for all unknown parts of the core', () => {
    const question = next({ lens: 'recovery', signals: [], site: 1 })
    expect(question?.indicator).toBe('core')
    expect(question?.weight).toBeCloseTo((0.27 * 4) / 5, 12)
  })

  it('is none where all is known', () => {
    const known = { ownerAge: 60, noSuccessor: 1, firmAge: 20, governance: 0, employees: 9 }
    expect(next({ ...known, viability: 1, sector: 1, need: 1 })).toBeNull()
  })
})
