import { expect, test } from 'vitest'
import { stepsOf } from '../../../../renderer/parts/working/steps.ts'
import type { Part } from '../../../../shared/scoring/part.ts'

const part = (points: number): Part => ({
  criterion: 'need',
  indicator: 'need',
  raw: null,
  value: 0.5,
  low: 0,
  high: 1,
  prior: true,
  weight: points / 50,
  points,
})

test('each step starts where the one before ended, and the last ends at the score', () => {
  expect(stepsOf([part(12), part(0), part(30.5)]).map(({ from, to }) => [from, to])).toEqual([
    [0, 12],
    [12, 12],
    [12, 42.5],
  ])
})
