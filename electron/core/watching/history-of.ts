import type { HistoryEntry } from '../../../shared/contract/changes.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Session } from '../session.ts'
import { findFirm } from '../store/find-firm.ts'
import { keyIn, registerFirms } from '../store/firms.ts'
import { listSnapshots } from '../store/snapshots.ts'
import { fieldChanges } from './field-changes.ts'

/**
 * What happened to a firm in the imports of its source, the newest first: when it came, what changed, when it left
 * and came back. Imports that left it as it was are left out. Errors: `firm-unknown`, `firm-ambiguous`.
 */
export function historyOf({ db, terms }: Session, reference: string): HistoryEntry[] {
  const place = findFirm(db, reference)
  const snapshots = listSnapshots(db, ['kept'])
    .filter(({ source }) => source === place.source)
    .reverse()
  const entries: HistoryEntry[] = []
  let before: Firm | null = null
  for (const { id, asOf, keptAt } of snapshots) {
    const key = keyIn(db, id, place.id)
    const now: Firm | null = key === null ? null : (registerFirms(db, terms, [key])[0]?.firm ?? null)
    const fields = before !== null && now !== null ? fieldChanges(before, now) : []
    const event = eventOf(before, now, fields.length)
    if (event !== null) entries.push({ import: id, asOf, keptAt: keptAt ?? '', event, fields })
    before = now
  }
  return entries.reverse()
}

function eventOf(before: Firm | null, now: Firm | null, changes: number): HistoryEntry['event'] | null {
  if (before === null) return now === null ? null : 'new'
  if (now === null) return 'gone'
  return changes > 0 ? 'changed' : null
}
