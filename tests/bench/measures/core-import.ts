/** A register goes in: read, mapped, checked, stored, indexed, kept, and the first page of its ranking. */
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import { benchCore, benchWorkspace, FIRST_PAGE, importRegister } from '../bench-core.ts'
import type { MeasureTask } from '../figure.ts'
import { once } from '../stopwatch.ts'

const { register, folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask

/** When each phase was last heard of, in milliseconds. */
const lastHeard = new Map<ProgressEvent['phase'], number>()
const call = benchCore(folder, ({ phase }) => lastHeard.set(phase, performance.now()))

await call('workspace.create', { file: benchWorkspace(folder) })
const started = performance.now()
const imported = await once('import', () => importRegister(call, register))
const shown = await once('first-page', () => call('ranking.page', FIRST_PAGE))
await call('workspace.close', {})

const read = lastHeard.get('reading') ?? started
const indexed = lastHeard.get('indexing') ?? read
console.log(
  JSON.stringify([
    imported,
    { name: 'reading', seconds: (read - started) / 1_000, times: 1 },
    { name: 'indexing', seconds: (indexed - read) / 1_000, times: 1 },
    { name: 'to-first-page', seconds: imported.seconds + shown.seconds, times: 1 },
  ]),
)
