import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '../../../electron/core/app.ts'
import { serve } from '../../../electron/core/serve.ts'
import { type Client, connect } from '../../../shared/contract/connect.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { StagedImport } from '../../../shared/contract/import.ts'
import type { Reply } from '../../../shared/contract/reply.ts'

export interface SmallCore {
  readonly call: Client
  readonly send: (call: string, input: unknown) => Promise<Reply>
  readonly folder: string
  readonly events: ProgressEvent[]
  /** Writes a file into the folder and answers its path, which is its handle as well. */
  readonly file: (name: string, content: string | Buffer) => string
  /** Stages and keeps. */
  readonly importFile: (path: string) => Promise<StagedImport>
}

/** The real application over a folder, with paths for handles and a clock that stands still. */
export function smallCore(
  folder: string,
  { now = () => new Date('2026-11-02T09:30:00Z'), looksAfterMs = null as number | null } = {},
): SmallCore {
  mkdirSync(folder, { recursive: true })
  const events: ProgressEvent[] = []
  const app = createApp({
    pathOf: (file) => file,
    handleOf: (path) => path,
    now,
    dataFolder: join(folder, 'data'),
    documentsFolder: join(folder, 'documents'),
    language: 'en',
    languageFixed: false,
    looksAfterMs,
    report: (event) => events.push(event),
  })
  const send = serve(app)
  const call = connect(send)
  return {
    call,
    send,
    folder,
    events,
    file(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
    async importFile(path) {
      const staged = await call('import.stage', { files: [path], job: path, asOf: '2026-10-31' })
      await call('import.keep', { staged: staged.staged })
      return staged
    },
  }
}

/** The code of the failure a call ends in, or null. */
export async function failureOf(call: Promise<unknown>): Promise<string | null> {
  try {
    await call
    return null
  } catch (error) {
    return (error as { failure?: { code: string } }).failure?.code ?? String(error)
  }
}
