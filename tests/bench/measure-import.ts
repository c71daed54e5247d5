import { mkdirSync } from 'node:fs'
import type { Client } from '../../shared/contract/connect.ts'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import { benchCore, benchWorkspace, importRegister } from './bench-core.ts'
import type { Measured } from './figure.ts'
import { peakOf } from './run-measure.ts'
import { once } from './stopwatch.ts'

/** A register into a new workspace, phase by phase, with the most memory that it took until it was kept. */
export async function measureImport(
  register: string,
  folder: string,
): Promise<{ readonly call: Client; readonly measured: Measured }> {
  mkdirSync(folder, { recursive: true })
  /** When each phase was last heard of, in milliseconds. */
  const lastHeard = new Map<ProgressEvent['phase'], number>()
  const call = benchCore(folder, ({ phase }) => lastHeard.set(phase, performance.now()))
  await call('workspace.create', { file: benchWorkspace(folder) })
  const started = performance.now()
  const imported = await once('import', () => importRegister(call, register))
  const read = lastHeard.get('reading') ?? started
  const indexed = lastHeard.get('indexing') ?? read
  const figures = [
    imported,
    { name: 'reading', seconds: (read - started) / 1_000, times: 1 },
    { name: 'indexing', seconds: (indexed - read) / 1_000, times: 1 },
  ]
  return { call, measured: { figures, peakMiB: peakOf(process.pid) } }
}
