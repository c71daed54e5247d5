import type {
  Contest,
  Contester,
  ContestOutcome,
  ContestResolution,
} from '../../../shared/contract/decisions.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

export interface StoredContest extends Contest {
  readonly source: number
}

interface Row {
  readonly id: number
  readonly source: number
  readonly firm: string
  readonly lens: Lens
  readonly by: Contester
  readonly reason: string
  readonly author: string
  readonly writtenAt: string
  readonly scoreBefore: number
  readonly rankBefore: number | null
  readonly modelBefore: string
  readonly versionBefore: string
  readonly outcome: ContestOutcome | null
  readonly note: string
  readonly resolvedBy: string
  readonly resolvedAt: string
  readonly scoreAfter: number
  readonly rankAfter: number | null
  readonly modelAfter: string
  readonly versionAfter: string
}

const SELECT = `SELECT id, source, firm, lens, contested_by AS by, reason, author, written_at AS writtenAt,
  score_before AS scoreBefore, rank_before AS rankBefore, model_before AS modelBefore, version_before AS versionBefore,
  outcome, note, resolved_by AS resolvedBy, resolved_at AS resolvedAt,
  score_after AS scoreAfter, rank_after AS rankAfter, model_after AS modelAfter, version_after AS versionAfter
  FROM contest`

/** Under a lens, the newest first. */
export const contestsOf = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>, lens: Lens): Contest[] =>
  db
    .prepare<[number, string, Lens], Row>(
      `${SELECT} WHERE source = ? AND firm = ? AND lens = ? AND removed_at IS NULL ORDER BY id DESC`,
    )
    .all(source, id, lens)
    .map(toContest)

/** One that was not taken away, or, asked for, one that was. */
export function findContest(
  db: Db,
  id: number,
  { removed }: { readonly removed: boolean },
): StoredContest | null {
  const row = db
    .prepare<[number], Row>(`${SELECT} WHERE id = ? AND removed_at IS ${removed ? 'NOT NULL' : 'NULL'}`)
    .get(id)
  return row === undefined ? null : { ...toContest(row), source: row.source }
}

/** Keys of the shown firms of which a contest is open. */
export const contestedKeys = (db: Db): number[] =>
  db
    .prepare<[], number>(
      `SELECT DISTINCT firm_id.firm FROM contest
       JOIN shown_snapshot ON shown_snapshot.source = contest.source
       JOIN firm_id ON firm_id.snapshot = shown_snapshot.id AND firm_id.id = contest.firm
       WHERE contest.outcome IS NULL AND contest.removed_at IS NULL`,
    )
    .pluck()
    .all()

/** Whether a contest of a firm is open, under any lens. */
export const isContested = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>): boolean =>
  db
    .prepare('SELECT 1 FROM contest WHERE source = ? AND firm = ? AND outcome IS NULL AND removed_at IS NULL')
    .get(source, id) !== undefined

function toContest(row: Row): Contest {
  const { id, firm, lens, by, reason, author, writtenAt, outcome } = row
  const before = { id: row.modelBefore, version: row.versionBefore }
  const after = { id: row.modelAfter, version: row.versionAfter }
  return {
    ...{ id, firm, lens, by, reason, author, writtenAt },
    before: { score: row.scoreBefore, rank: row.rankBefore, model: before },
    resolution:
      outcome === null
        ? null
        : {
            outcome,
            note: row.note,
            author: row.resolvedBy,
            resolvedAt: row.resolvedAt,
            after: { score: row.scoreAfter, rank: row.rankAfter, model: after },
          },
  }
}

export function addContest(
  db: Db,
  { source, id }: FirmPlace,
  { lens, by, reason, author, writtenAt, before }: Omit<Contest, 'id' | 'firm' | 'resolution'>,
): number {
  const insert = db.prepare(
    `INSERT INTO contest (source, firm, lens, contested_by, reason, author, written_at,
       score_before, rank_before, model_before, version_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const { score, rank, model } = before
  const row = [source, id, lens, by, reason, author, writtenAt, score, rank, model.id, model.version]
  return Number(insert.run(...row).lastInsertRowid)
}

export function resolveContest(db: Db, id: number, resolution: ContestResolution): void {
  const { outcome, note, author, resolvedAt, after } = resolution
  const { score, rank, model } = after
  db.prepare(
    `UPDATE contest SET outcome = ?, note = ?, resolved_by = ?, resolved_at = ?,
       score_after = ?, rank_after = ?, model_after = ?, version_after = ? WHERE id = ?`,
  ).run(outcome, note, author, resolvedAt, score, rank, model.id, model.version, id)
}

/** `at`: null brings it back. */
export const markContestRemoved = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE contest SET removed_at = ? WHERE id = ?').run(at, id)
}
