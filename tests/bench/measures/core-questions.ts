/** What an analyst asks of a workspace that is there: open it, draw a slider, filter, go far down, search. */
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { benchCore, benchWorkspace, FIRST_PAGE } from '../bench-core.ts'
import type { MeasureTask } from '../figure.ts'
import { SECTORS, SURNAMES, TRADES } from '../registers/vocabulary.ts'
import { median, once } from '../stopwatch.ts'

const { folder, rows } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const TIMES = 11
const call = benchCore(folder)

/** Far down, for which the whole list has to be put in order. */
const FAR_PAGE = { ...FIRST_PAGE, offset: Math.floor(rows / 2) } as const

const opened = await once('open', async () => {
  await call('workspace.open', { file: benchWorkspace(folder) })
  await call('ranking.page', FIRST_PAGE)
})
const usual = Object.fromEntries(modelOf('succession').criteria.map(({ id, weight }) => [id, weight]))
const moved = (turn: number) => ({ ...usual, workforce: 0.05 + turn / 50 })
const division = (turn: number) => (SECTORS[turn % SECTORS.length]?.[0] ?? '').slice(0, 2)
const words = (turn: number) => `${SURNAMES[turn % SURNAMES.length]} ${TRADES[turn % TRADES.length]}`

const figures = [
  opened,
  await median('slider', TIMES, (turn) => call('ranking.page', { ...FIRST_PAGE, weights: moved(turn) })),
  await median('facets', TIMES, (turn) =>
    call('ranking.facets', { lens: 'succession', filter: { nace: [division(turn)] } }),
  ),
  await median('filtered', TIMES, (turn) =>
    call('ranking.page', { ...FIRST_PAGE, filter: { nace: [division(turn)] } }),
  ),
  await median('far-page', TIMES, (turn) => call('ranking.page', { ...FAR_PAGE, weights: moved(turn) })),
  await median('search', TIMES, (turn) =>
    call('ranking.page', { ...FIRST_PAGE, filter: { search: words(turn) } }),
  ),
]
await call('workspace.close', {})
console.log(JSON.stringify(figures))
