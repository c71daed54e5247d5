import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { debuglog } from 'node:util'
import { type Client, connect } from '../../shared/contract/connect.ts'
import type { Words } from '../../shared/words/words.ts'
import { createApp } from '../core/app.ts'
import { serve } from '../core/serve.ts'
import { standardFolders } from '../core/thread/standard-folders.ts'
import { watchInterrupts } from './interrupts.ts'
import { createProgress } from './progress.ts'
import { terminalHost } from './terminal-host.ts'

/** What a command works with: the core, and the workspace it was told to use. */
export interface Terminal {
  readonly words: Words
  /** The core without a workspace. */
  readonly call: Client
  /** A sentence for the person, on standard error. */
  readonly tell: (sentence: string) => void
  readonly inWorkspace: <T>(file: string, work: Work<T>) => Promise<T>
  /** Creates the workspace where there is none; takes it away again where the work then fails. */
  readonly inNewOrExisting: <T>(file: string, work: Work<T>) => Promise<T>
  /** A workspace that is gone afterwards, whatever happens. */
  readonly inTemporary: <T>(work: Work<T>) => Promise<T>
}

export type Work<T> = (core: Core) => Promise<T>

export interface Core {
  readonly call: Client
  /** Runs a long job that an interrupt cancels. */
  readonly job: <T>(work: (job: string) => Promise<T>) => Promise<T>
}

const JOB = 'terminal'
/** Bugs are shown in a sentence; with NODE_DEBUG=relevo also where they happened. */
const debug = debuglog('relevo')

export function createTerminal(words: Words): Terminal {
  const folders = standardFolders()
  const interrupts = watchInterrupts()
  const progress = createProgress(process.stderr, words)
  const connected = (dataFolder: string): Core => {
    const { documentsFolder } = folders
    const host = terminalHost({
      language: words.language,
      dataFolder,
      documentsFolder,
      report: progress.report,
    })
    const call = connect(serve(createApp(host), (error) => debug('%o', error)))
    const cancel = (): void => {
      void call('import.cancel', { job: JOB })
      void call('stability.cancel', { job: JOB })
    }
    return {
      call,
      async job(work) {
        try {
          return await interrupts.during(cancel, () => work(JOB))
        } finally {
          progress.end()
        }
      },
    }
  }
  const usual = connected(folders.dataFolder)
  const closing = async <T>(core: Core, work: Work<T>): Promise<T> => {
    try {
      return await work(core)
    } finally {
      await core.call('workspace.close', {})
    }
  }
  const inWorkspace = async <T>(file: string, work: Work<T>): Promise<T> => {
    await usual.call('workspace.open', { file })
    return closing(usual, work)
  }
  return {
    words,
    call: usual.call,
    tell: (sentence) => void process.stderr.write(`${sentence}\n`),
    inWorkspace,
    async inNewOrExisting(file, work) {
      if (existsSync(file)) return inWorkspace(file, work)
      await usual.call('workspace.create', { file })
      const forget = interrupts.beforeLeaving(() => removeWorkspace(file))
      try {
        return await closing(usual, work)
      } catch (error) {
        removeWorkspace(file)
        throw error
      } finally {
        forget()
      }
    },
    async inTemporary(work) {
      const folder = mkdtempSync(join(tmpdir(), 'relevo-'))
      const remove = (): void => rmSync(folder, { recursive: true, force: true })
      const forget = interrupts.beforeLeaving(remove)
      try {
        const core = connected(folder)
        // Its own data folder keeps it out of the recent workspaces; who writes the notes stays the same.
        const { author, office, officeAddress, officeContact } = await usual.call('settings.get', {})
        await core.call('settings.set', { author, office, officeAddress, officeContact })
        await core.call('workspace.create', { file: join(folder, 'temporary.relevo') })
        return await closing(core, work)
      } finally {
        remove()
        forget()
      }
    },
  }
}

function removeWorkspace(file: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${resolve(file)}${ending}`, { force: true })
}
