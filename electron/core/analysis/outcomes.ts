import { basename } from 'node:path'
import type { OutcomeImport, RecordedOutcome } from '../../../shared/contract/analysis.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Context } from '../context.ts'
import { readTable } from '../reading/read-table.ts'
import type { Session } from '../session.ts'
import type { Db } from '../store/driver.ts'
import { findFirm, named, referenceOf } from '../store/find-firm.ts'
import {
  pastFirms,
  putOutcome,
  removeOutcome,
  type StoredOutcome,
  sourcesWithFirm,
  storedOutcomes,
} from '../store/outcomes.ts'
import { outcomeColumns, readOutcome, readOutcomeDate } from './outcome-rows.ts'

const MOST_PROBLEMS = 100

interface Row {
  readonly id: string
  readonly outcome: string
  readonly date: string
}

/**
 * Takes in what became of firms: a row a firm, the last row of a firm counts. A row that cannot be used is refused with
 * its reason, the others count. Errors: those of readTable; `outcomes-not-usable`.
 */
export async function importOutcomes(context: Context, path: string): Promise<OutcomeImport> {
  const { db } = context.desk.session()
  const { header, rows } = await readTable(path)
  const columns = outcomeColumns(header ?? [])
  if (columns === null)
    throw new AppError('outcomes-not-usable', {
      file: basename(path),
      columns: (header ?? []).slice(0, 30).join(', '),
    })
  const problems: OutcomeImport['problems'][number][] = []
  const counts = { added: 0, replaced: 0, refused: 0 }
  const takeIn = db.transaction(() => {
    for (const [place, cells] of rows.entries()) {
      const cell = (column: number): string => (cells[column] ?? '').trim()
      const row = { id: cell(columns.id), outcome: cell(columns.outcome), date: cell(columns.date) }
      const taken = takeRow(context, db, row)
      if (typeof taken !== 'string') counts[taken.isReplaced ? 'replaced' : 'added'] += 1
      else {
        counts.refused += 1
        if (problems.length < MOST_PROBLEMS) problems.push({ row: place + 1, id: row.id, reason: taken })
      }
    }
  })
  takeIn.immediate()
  return { read: rows.length, ...counts, problems }
}

/** A text = why the row was refused. */
function takeRow(
  { host, settings, words }: Context,
  db: Db,
  row: Row,
): { readonly isReplaced: boolean } | string {
  const outcome = readOutcome(row.outcome)
  if (outcome === null) return words().say('analysis.refused-outcome', { value: row.outcome })
  const date = readOutcomeDate(row.date)
  if (date === null) return words().say('faults.not-a-date', { value: row.date })
  const place = placeOf(db, row.id, words())
  if (typeof place === 'string') return place
  const { author } = settings.get()
  const recordedAt = host.now().toISOString()
  return { isReplaced: putOutcome(db, { ...place, outcome, date, author, recordedAt }) }
}

/** A firm of any kept import, by its id or SOURCE:ID. A text = why there is none. */
function placeOf(db: Db, id: string, words: Words): Pick<StoredOutcome, 'source' | 'firm'> | string {
  const [first, ...others] = sourcesWithFirm(db, id)
  if (first !== undefined && others.length === 0) return { source: first.source, firm: id }
  if (first !== undefined) {
    const sources = [first, ...others].map(({ name }) => name).join(', ')
    return words.say('errors.firm-ambiguous', { firm: id, sources })
  }
  const found = named(id, (wanted, firm) => {
    const from = sourcesWithFirm(db, firm).find(({ name }) => name === wanted)
    return from === undefined ? undefined : { source: from.source, firm }
  })
  return found ?? words.say('errors.firm-unknown', { firm: id })
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function recordOutcome(
  { desk, host, settings }: Context,
  { firm, outcome, date }: { readonly firm: string; readonly outcome: Outcome; readonly date: string },
): RecordedOutcome {
  const { db } = desk.session()
  const place = findFirm(db, firm)
  const { author } = settings.get()
  const recordedAt = host.now().toISOString()
  const { source, sourceName, id } = place
  const stored = { source, sourceName, firm: id, outcome, date, author, recordedAt }
  putOutcome(db, stored)
  return toRecorded(db, stored)
}

/** Errors: `firm-unknown`, `firm-ambiguous`, `outcome-unknown`. */
export function forgetOutcome({ db }: Session, firm: string): null {
  const stored = storedOutcomes(db).find((one) => referenceOf(db, one) === firm)
  const place = stored === undefined ? findFirm(db, firm) : { source: stored.source, id: stored.firm }
  if (!removeOutcome(db, place)) throw new AppError('outcome-unknown', { firm })
  return null
}

/** The newest first. */
export const listOutcomes = ({ db }: Session): RecordedOutcome[] =>
  storedOutcomes(db).map((stored) => toRecorded(db, stored))

function toRecorded(db: Db, { source, sourceName, firm, ...said }: StoredOutcome): RecordedOutcome {
  const id = referenceOf(db, { sourceName, firm })
  return { id, name: pastFirms(db, source, firm)[0]?.name ?? '', ...said }
}
