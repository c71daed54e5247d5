/** Weights and ranks alone, over readings by chance: no store, no page. */
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import { createLiveRanking } from '../../../shared/scoring/live-ranking.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { createReadingSheet, nextIndex, setReading } from '../../../shared/scoring/reading-sheet.ts'
import { scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { stability, USUAL_STABILITY } from '../../../shared/scoring/stability/stability.ts'
import { topChanges } from '../../../shared/scoring/stability/weight-moves.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import type { MeasureTask } from '../figure.ts'
import { createChance } from '../registers/chance.ts'
import { median, once } from '../stopwatch.ts'

const { rows } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const TIMES = 21
const HEAD = 100
/** Greatest value of each reading that a register can well have. */
const READINGS: readonly (readonly [ReadingId, number])[] = [
  ['owner-age', 90],
  ['firm-age', 80],
  ['employees', 300],
  ['deprivation', 10],
]
const KNOWN = 0.7

const sheet = createReadingSheet(rows)
for (let place = 0; place < rows; place++) {
  const chance = createChance(1, place)
  const index = nextIndex(sheet)
  for (const [id, most] of READINGS) {
    const value = 1 + chance.below(most)
    if (chance.happens(KNOWN)) setReading(sheet, { id, index, reading: { low: value, high: value } })
  }
}
const tieOrder = Uint32Array.from({ length: rows }, (_, place) => place)
const model = modelOf('succession')
const values = valueSheet(sheet, model)
const weights = model.criteria.map((criterion) => criterion.weight)
/** Another weight each time, as a slider that is drawn. */
const moved = (turn: number) => weights.map((weight, row) => (row === 0 ? weight * (1 - turn / 100) : weight))
/** All of them other each time. */
const turned = (turn: number) => weights.map((weight, row) => weight * (1 + ((turn + row) % 5) / 10))
const live = createLiveRanking({ values, weights, tieOrder, employees: sheet.staff })
const head = (wanted: readonly number[]) => {
  live.move(wanted)
  return live.top(HEAD)
}
const order = rankSheet(scoreSheet(values, weights), tieOrder, sheet.staff)
const drawn = { ...USUAL_STABILITY, values, weights, order, watched: [...order.subarray(0, 20)] }

console.log(
  JSON.stringify([
    await once('values', () => valueSheet(sheet, model)),
    await median('weigh', TIMES, (turn) => scoreSheet(values, moved(turn))),
    await median('weigh-and-rank', TIMES, (turn) =>
      rankSheet(scoreSheet(values, moved(turn)), tieOrder, sheet.staff).slice(0, HEAD),
    ),
    await median('slider', TIMES, (turn) => head(moved(turn))),
    await median('all-weights', TIMES, (turn) => head(turned(turn))),
    await once('stability', () => [...stability(drawn)]),
    await once('top-changes', () => topChanges(drawn)),
  ]),
)
