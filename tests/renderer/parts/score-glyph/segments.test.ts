import { expect, test } from 'vitest'
import { fittingName } from '../../../../renderer/parts/score-glyph/fitting-name.ts'
import { dotsOf, segmentsOf, slotsOf, stretchesOf } from '../../../../renderer/parts/score-glyph/segments.ts'
import type { Part } from '../../../../shared/scoring/part.ts'

const part = (criterion: Part['criterion'], weight: number, value: number, prior = false): Part => ({
  criterion,
  indicator: criterion,
  raw: prior ? null : value,
  value,
  low: prior ? 0 : value,
  high: prior ? 1 : value,
  prior,
  weight,
  points: 100 * weight * value,
})

/** .3·1 + .2·.5 (assumed) + .25·.8 + .25·.4 = .7; listed out of the lens's order. */
const parts = [
  part('workforce', 0.25, 0.8),
  part('succession', 0.3, 1),
  part('succession', 0.2, 0.5, true),
  part('sector', 0.25, 0.4),
]

test('each criterion is one segment in the lens’s order, the known apart from the assumed', () => {
  expect(segmentsOf(parts, 'succession')).toEqual([
    { criterion: 'succession', known: 30, prior: 10, possible: 50 },
    { criterion: 'workforce', known: 20, prior: 0, possible: 25 },
    { criterion: 'sector', known: 10, prior: 0, possible: 25 },
  ])
})

test('the stretches lie end to end and end at the score', () => {
  const stretches = stretchesOf(segmentsOf(parts, 'succession'))
  expect(stretches.map(({ from, to }) => [from, to])).toEqual([
    [0, 30],
    [30, 40],
    [40, 60],
    [60, 70],
  ])
  expect(stretches.map(({ hatched }) => hatched)).toEqual([false, true, false, false])
})

test('the slots lie end to end and fill the track', () => {
  const slots = slotsOf(segmentsOf(parts, 'succession'))
  expect(slots.map(({ from, possible }) => [from, possible])).toEqual([
    [0, 50],
    [50, 25],
    [75, 25],
  ])
})

test('coverage is shown as five dots', () => {
  expect([0, 9, 10, 38.25, 81.9, 100, 140].map(dotsOf)).toEqual([0, 0, 1, 2, 4, 5, 5])
})

test('a slot is named as fully as it has room', () => {
  expect(fittingName('Succession pressure', 180)).toBe('Succession pressure')
  expect(fittingName('Succession pressure', 80)).toBe('Succession')
  expect(fittingName('Succession pressure', 20)).toBe('S')
})
