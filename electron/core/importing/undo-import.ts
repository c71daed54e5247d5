import type { UndoneRows } from '../../../shared/contract/import.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Db } from '../store/driver.ts'
import { editsOfSource } from '../store/edits.ts'
import { firmNames, placesByKey } from '../store/firms.ts'
import { hasNotes } from '../store/notes.ts'
import { markSnapshot, type Snapshot, shownSnapshotOf } from '../store/snapshots.ts'
import { changedFirms, goneFirms, newFirms } from '../watching/firm-pairs.ts'

/**
 * Shows again what the source showed before, and tells of every row that the import had changed what became of it:
 * reversed; kept in part, because what an analyst typed stays; or not undone, because the firm came with this import
 * and an analyst has worked on it.
 */
export function undoSnapshot(db: Db, snapshot: Snapshot, words: Words): UndoneRows {
  const wasShown = shownSnapshotOf(db, snapshot.source) === snapshot.id
  markSnapshot(db, snapshot.id, 'undone')
  if (!wasShown) return { reversed: 0, kept: [], failed: [] }
  const before = shownSnapshotOf(db, snapshot.source)
  const edited = editsByFirm(db, snapshot.source)
  const changed = before === null ? [] : changedFirms(db, before, snapshot.id).map(({ now }) => now)
  const arrived = newFirms(db, before ?? -1, snapshot.id)
  const left = before === null ? [] : goneFirms(db, before, snapshot.id)
  const named = (keys: readonly number[]) => {
    const places = placesByKey(db, keys)
    return firmNames(db, keys).map((firm, index) => ({ firm, registryId: places[index]?.id ?? firm.id }))
  }
  const kept = named(changed).flatMap(({ firm, registryId }) => {
    const fields = edited.get(registryId)
    return fields === undefined ? [] : [{ ...firm, fields }]
  })
  const failed = named(arrived)
    .filter(({ registryId }) => edited.has(registryId) || hasNotes(db, snapshot.source, registryId))
    .map(({ firm }) => ({ ...firm, reason: words.say('changes.undo-firm-gone') }))
  return {
    reversed: changed.length + arrived.length + left.length - kept.length - failed.length,
    kept,
    failed,
  }
}

function editsByFirm(db: Db, source: number): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  for (const { firm, field } of editsOfSource(db, source))
    fields.set(firm, [...(fields.get(firm) ?? []), field])
  return fields
}
