import { expect, test } from 'vitest'
import { equalWeights, movedWeights, weightRows } from '../../../../renderer/screens/candidates/weights.ts'

const criteria = [
  { id: 'succession', weight: 0.5, usual: 0.5 },
  { id: 'workforce', weight: 0.25, usual: 0.25 },
  { id: 'sector', weight: 0.25, usual: 0.25 },
] as const

test('without own weights the sliders stand at the model’s', () => {
  expect(weightRows(criteria, null).map(({ slider, share }) => [slider, share])).toEqual([
    [50, 0.5],
    [25, 0.25],
    [25, 0.25],
  ])
})

test('a moved slider leaves the others where they are, and the shares make the whole score', () => {
  const weights = movedWeights({ rows: weightRows(criteria, null), id: 'succession', slider: 100 })
  const rows = weightRows(criteria, weights)
  expect(rows.map(({ slider }) => slider)).toEqual([100, 25, 25])
  expect(rows.map(({ share }) => share)).toEqual([100 / 150, 25 / 150, 25 / 150])
})

test('the last slider above zero cannot go to zero, for then nothing would be weighed', () => {
  const alone = weightRows(criteria, { succession: 0, workforce: 0, sector: 0.4 })
  expect(movedWeights({ rows: alone, id: 'sector', slider: 0 })).toEqual({
    succession: 0,
    workforce: 0,
    sector: 0.01,
  })
})

test('equal weights give every criterion the same share', () => {
  const rows = weightRows(criteria, equalWeights(weightRows(criteria, null)))
  for (const { share } of rows) expect(share).toBeCloseTo(1 / 3, 4)
})
