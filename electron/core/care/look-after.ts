import { Worker } from 'node:worker_threads'
import type { Care } from '../../../shared/contract/care.ts'
import { listBackups } from '../store/backups.ts'
import type { Db } from '../store/driver.ts'
import { hasKept } from '../store/snapshots.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { CareResult, CareTask } from './care-task.ts'

/** Looks through the workspace and copies it, in a thread of its own, one look at a time. */
export interface Caretaker {
  /** Resolves when the look is over; never rejects. */
  readonly look: (occasion: Occasion) => Promise<void>
  readonly checked: () => Care['checked']
  readonly ended: () => Promise<void>
}

/** `kept` = an import was just finished: the first one is copied, so that a short session has something to restore. */
type Occasion = NonNullable<CareTask['backup']> | 'kept'

/** How old the newest copy may be, in hours, before another is made. */
const DUE_AFTER: Readonly<Record<NonNullable<CareTask['backup']>, number>> = {
  opened: 12,
  import: 12,
  undo: 1,
}
const HOUR = 3_600_000

export function createCaretaker(workspace: string, db: Db, now: () => Date): Caretaker {
  let checked: Care['checked'] = null
  let under: Promise<void> = Promise.resolve()

  const due = (occasion: Occasion): CareTask['backup'] => {
    const newest = listBackups(workspace)[0]?.madeAt
    if (occasion === 'kept') return newest === undefined ? 'import' : null
    const since = newest ?? firstKept(db)
    return since !== null && now().getTime() - Date.parse(since) >= DUE_AFTER[occasion] * HOUR
      ? occasion
      : null
  }
  const look = async (occasion: Occasion): Promise<void> => {
    const backup = due(occasion)
    if (backup === null && occasion !== 'opened') return
    const at = now().toISOString()
    const { soundness } = await inThread({ workspace, backup, now: at })
    if (soundness !== null) checked = { ...soundness, at }
  }
  return {
    look(occasion) {
      under = under.then(() => (hasKept(db) ? look(occasion) : undefined)).catch(() => undefined)
      return under
    },
    checked: () => checked,
    ended: () => under,
  }
}

const firstKept = (db: Db): string | null =>
  db.prepare<[], string | null>(`SELECT min(kept_at) FROM snapshot WHERE state = 'kept'`).pluck().get() ??
  null

function inThread(task: CareTask): Promise<CareResult> {
  const worker = new Worker(threadEntry('care-thread', import.meta.url), { workerData: task })
  return new Promise((resolve) => {
    const failed = { soundness: null, failure: 'internal' }
    worker.once('message', resolve)
    worker.once('error', () => resolve(failed))
    worker.once('exit', () => resolve(failed))
  })
}
