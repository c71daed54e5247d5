import type { FieldName } from '../../../shared/firm/fields.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { type AppliedDistress, appliedDistress, inDistress } from './distress.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

export interface StoredEdit {
  readonly id: number
  readonly source: number
  readonly firm: string
  readonly field: FieldName
  /** As it was typed. */
  readonly value: string
  /** What it comes to. */
  readonly said: Partial<Firm>
  readonly reason: string
  readonly author: string
  readonly writtenAt: string
}

type EditRow = Omit<StoredEdit, 'said'> & { readonly said: string }

const SELECT = `SELECT id, source, firm, field, value, said, reason, author, written_at AS writtenAt FROM edit`
const toEdit = (row: EditRow): StoredEdit => ({ ...row, said: JSON.parse(row.said) as Partial<Firm> })

/** An edit that counts: not taken back, and the latest of its field. */
const COUNTS = `removed_at IS NULL AND id IN (
  SELECT max(id) FROM edit WHERE removed_at IS NULL GROUP BY source, firm, field)`

export const editsOf = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>): StoredEdit[] =>
  db
    .prepare<[number, string], EditRow>(`${SELECT} WHERE source = ? AND firm = ? AND ${COUNTS} ORDER BY id`)
    .all(source, id)
    .map(toEdit)

export const findEdit = (db: Db, id: number): StoredEdit | null => {
  const row = db.prepare<[number], EditRow>(`${SELECT} WHERE id = ? AND removed_at IS NULL`).get(id)
  return row === undefined ? null : toEdit(row)
}

/** Edits of a source's firms, in order of firm. */
export const editsOfSource = (db: Db, source: number): StoredEdit[] =>
  db
    .prepare<[number], EditRow>(`${SELECT} WHERE source = ? AND ${COUNTS} ORDER BY firm, id`)
    .all(source)
    .map(toEdit)

export function addEdit(
  db: Db,
  place: FirmPlace,
  edit: Pick<StoredEdit, 'field' | 'value' | 'said' | 'reason' | 'author' | 'writtenAt'>,
): number {
  const insert = db.prepare(
    `INSERT INTO edit (source, firm, field, value, said, reason, author, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const { field, value, said, reason, author, writtenAt } = edit
  const row = [place.source, place.id, field, value, JSON.stringify(said), reason, author, writtenAt]
  return Number(insert.run(...row).lastInsertRowid)
}

/** Takes back an edit together with earlier ones of the same field: the register's value counts again. */
export const removeEdit = (db: Db, { source, firm, field }: StoredEdit, at: string): void => {
  db.prepare(
    'UPDATE edit SET removed_at = ? WHERE source = ? AND firm = ? AND field = ? AND removed_at IS NULL',
  ).run(at, source, firm, field)
}

/** Takes back an edit alone: an earlier one, where there is any, counts again. */
export const removeOneEdit = (db: Db, id: number, at: string): void => {
  db.prepare('UPDATE edit SET removed_at = ? WHERE id = ?').run(at, id)
}

/** Brings back what was taken back, with whatever was taken back together with it. */
export const restoreEdit = (db: Db, id: number): void => {
  db.prepare(
    `UPDATE edit SET removed_at = NULL WHERE (source, firm, field, removed_at) =
       (SELECT source, firm, field, removed_at FROM edit WHERE id = ?)`,
  ).run(id)
}

/** Puts over what the register says what other lists say of the firm's distress, and over that what analysts typed. */
export interface EditedFirms {
  readonly apply: (snapshot: number, firm: Firm) => Firm
  /** Ids of the firms of a snapshot of which more is said; a firm of that id need not be there. */
  readonly idsIn: (snapshot: number) => readonly string[]
}

const countingEdits = (db: Db): StoredEdit[] =>
  db.prepare<[], EditRow>(`${SELECT} WHERE ${COUNTS} ORDER BY id`).all().map(toEdit)

interface Overlay {
  readonly events: AppliedDistress[]
  said: Partial<Firm>
}

/** `edits`: others than those that count, such as none. */
export function editedFirms(db: Db, edits: readonly StoredEdit[] = countingEdits(db)): EditedFirms {
  const events = appliedDistress(db)
  if (edits.length === 0 && events.length === 0) return { apply: (_snapshot, firm) => firm, idsIn: () => [] }
  const bySource = new Map<number, Map<string, Overlay>>()
  const overlayOf = (source: number, firm: string): Overlay => {
    const firms = bySource.get(source) ?? new Map<string, Overlay>()
    const overlay = firms.get(firm) ?? { events: [], said: {} }
    bySource.set(source, firms.set(firm, overlay))
    return overlay
  }
  for (const event of events) overlayOf(event.source, event.id).events.push(event)
  for (const { source, firm, said } of edits) Object.assign(overlayOf(source, firm).said, said)
  const sources = db.prepare<[], { id: number; source: number }>('SELECT id, source FROM snapshot').all()
  const bySnapshot = new Map(sources.map(({ id, source }) => [id, bySource.get(source)]))
  return {
    idsIn: (snapshot) => [...(bySnapshot.get(snapshot)?.keys() ?? [])],
    apply(snapshot, firm) {
      const overlay = bySnapshot.get(snapshot)?.get(firm.id)
      return overlay === undefined ? firm : { ...inDistress(firm, overlay.events), ...overlay.said }
    },
  }
}
