import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createApp } from '../../electron/core/app.ts'
import { serve } from '../../electron/core/serve.ts'
import { type Client, connect } from '../../shared/contract/connect.ts'
import type { ProgressEvent } from '../../shared/contract/events.ts'

/** The whole core in this process, with a folder of its own; paths are their own handles. */
export function benchCore(folder: string, report: (event: ProgressEvent) => void = () => {}): Client {
  const dataFolder = join(folder, 'settings')
  mkdirSync(dataFolder, { recursive: true })
  const app = createApp({
    pathOf: (file) => file,
    handleOf: (path) => path,
    now: () => new Date(),
    dataFolder,
    documentsFolder: folder,
    language: 'en',
    languageFixed: true,
    looksAfterMs: null,
    report,
  })
  return connect(serve(app, (error) => console.error(error)))
}

export const benchWorkspace = (folder: string): string => join(folder, 'bench.relevo')

/** Stages and keeps one extract; `source` is the same for all, so that the next is compared with the last. */
export async function importRegister(call: Client, register: string): Promise<void> {
  const { staged } = await call('import.stage', {
    files: [register],
    job: basename(register),
    source: 'bench',
  })
  await call('import.keep', { staged })
}

export const FIRST_PAGE = { lens: 'succession', offset: 0, limit: 100 } as const
