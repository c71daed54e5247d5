import { AppError } from '../../../shared/contract/errors.ts'
import type { Db } from '../store/driver.ts'
import { findSnapshot, listSnapshots, type Snapshot, shownSnapshots } from '../store/snapshots.ts'

export interface SnapshotPair {
  readonly from: Snapshot
  readonly to: Snapshot
}

/**
 * What is shown of each source beside what was shown before: after the import `since`, or before the newest one.
 * Sources with no earlier state are left out. Errors: `import-unknown`.
 */
export function comparedSnapshots(db: Db, since: number | undefined): SnapshotPair[] {
  if (since !== undefined && findSnapshot(db, since)?.state !== 'kept')
    throw new AppError('import-unknown', { import: since })
  const kept = listSnapshots(db, ['kept'])
  return shownSnapshots(db).flatMap((to) => {
    const from = kept.find(({ id, source }) => source === to.source && id <= (since ?? to.id - 1))
    return from === undefined || from.id === to.id ? [] : [{ from, to }]
  })
}
