/** A register goes in: read, mapped, checked, stored, indexed, kept, and the first page of its ranking. */
import { FIRST_PAGE } from '../bench-core.ts'
import type { MeasureTask } from '../figure.ts'
import { measureImport } from '../measure-import.ts'
import { once } from '../stopwatch.ts'

const { register, folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const { call, measured } = await measureImport(register, folder)
const shown = await once('first-page', () => call('ranking.page', FIRST_PAGE))
await call('workspace.close', {})
const imported = measured.figures[0]?.seconds ?? Number.NaN
const toFirstPage = { name: 'to-first-page', seconds: imported + shown.seconds, times: 1 }
console.log(JSON.stringify({ ...measured, figures: [...measured.figures, toFirstPage] }))
