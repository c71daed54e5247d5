import { createStabilityJobs, type StabilityJobs } from './analysis/stability-jobs.ts'
import { type Caretaker, createCaretaker } from './care/look-after.ts'
import type { Host } from './host.ts'
import { createImportJobs, type ImportJobs } from './importing/import-jobs.ts'
import { createPurger, type Purger } from './purger.ts'
import { createRankedLists, type RankedLists } from './ranking/ranked-list.ts'
import { forgetAudit } from './store/audit.ts'
import { type Db, sqliteCode } from './store/driver.ts'
import { isReadOnly } from './store/open-workspace.ts'
import { comeIn, goOut } from './store/presence.ts'
import { abandonUnfinished } from './store/snapshots.ts'
import { createTerms, type Terms } from './store/terms.ts'
import { thisWriter, writerLives } from './store/writer.ts'

/** An open workspace and what is kept in memory of it. */
export interface Session {
  readonly path: string
  readonly db: Db
  readonly terms: Terms
  readonly lists: RankedLists
  readonly jobs: ImportJobs
  readonly stability: StabilityJobs
  readonly care: Caretaker
  readonly purger: Pick<Purger, 'purge'>
  readonly close: () => Promise<void>
}

/** What a session needs of the door that opens it. */
type Lent = Pick<Host, 'now' | 'report' | 'looksAfterMs'>

export function startSession(path: string, db: Db, { report, now, looksAfterMs }: Lent): Session {
  const readOnly = isReadOnly(db)
  const terms = createTerms(db)
  const lists = createRankedLists(db, terms)
  const jobs = createImportJobs(report, () => purger.pause())
  const stability = createStabilityJobs(report)
  const purger: Purger = createPurger(path, db, jobs.isRunning)
  const care = createCaretaker(path, db, now)
  let looking: NodeJS.Timeout | undefined
  if (!readOnly) {
    comeIn(db, now())
    forgetAudit(db, monthsBefore(now(), AUDIT_MONTHS))
    abandonUnfinished(db, writerLives)
    void purger.purge()
    if (looksAfterMs !== null) looking = setTimeout(() => void care.look('opened'), looksAfterMs).unref()
  }
  return {
    path,
    db,
    terms,
    lists,
    jobs,
    stability,
    care,
    purger,
    async close() {
      clearTimeout(looking)
      await Promise.all([jobs.cancelAll(), stability.cancelAll()])
      await Promise.all([purger.end(), care.ended()])
      if (!readOnly) leave(db)
      db.close()
    },
  }
}

/** How long who did what is kept. */
const AUDIT_MONTHS = 12

function monthsBefore(date: Date, months: number): string {
  const before = new Date(date)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before.toISOString()
}

/** A workspace that can no longer be written is left all the same. */
function leave(db: Db): void {
  try {
    // What this session staged and did not keep nobody else will.
    abandonUnfinished(db, (writer) => writer !== thisWriter() && writerLives(writer))
    goOut(db)
  } catch (error) {
    if (sqliteCode(error) === null) throw error
  }
}
