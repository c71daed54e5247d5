/** Weights and ranks alone, over readings by chance: no store, no page. */
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { createReadingSheet, nextIndex, setReading } from '../../../shared/scoring/reading-sheet.ts'
import { scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import type { MeasureTask } from '../figure.ts'
import { createChance } from '../registers/chance.ts'
import { median, once } from '../stopwatch.ts'

const { rows } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const TIMES = 21
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

console.log(
  JSON.stringify([
    await once('values', () => valueSheet(sheet, model)),
    await median('weigh', TIMES, (turn) => scoreSheet(values, moved(turn))),
    await median('weigh-and-rank', TIMES, (turn) =>
      rankSheet(scoreSheet(values, moved(turn)), tieOrder, sheet.staff).slice(0, 100),
    ),
  ]),
)
