import { AppError } from '../../../shared/contract/errors.ts'
import type { PrivacyReport, Purpose, SourceNote } from '../../../shared/contract/privacy.ts'
import type { Context } from '../context.ts'
import { brokenAudit, listAudit } from '../store/audit.ts'
import type { Db } from '../store/driver.ts'

type SourceRow = Omit<SourceNote, 'overdue'>

const SOURCES = `
  SELECT source.name AS source, coalesce(origin, '') AS origin, coalesce(licence, '') AS licence,
    keep_until AS keepUntil,
    (SELECT count(*) FROM firm JOIN shown_snapshot ON shown_snapshot.id = firm.snapshot
     WHERE shown_snapshot.source = source.id) AS firms
  FROM source LEFT JOIN source_note ON source_note.source = source.id`

export function privacyReport({ desk, host }: Context): PrivacyReport {
  const { db } = desk.session()
  return {
    purpose: purposeOf(db),
    sources: db
      .prepare<[], SourceRow>(`${SOURCES} ORDER BY source.name`)
      .all()
      .map((row) => withDue(row, host.now())),
    audit: listAudit(db),
    auditBroken: brokenAudit(db),
  }
}

export function setPurpose(
  { desk, host, settings }: Context,
  { purpose, legalBasis }: Pick<Purpose, 'purpose' | 'legalBasis'>,
): Purpose {
  const { db } = desk.session()
  db.prepare('INSERT OR REPLACE INTO purpose VALUES (1, ?, ?, ?, ?)').run(
    purpose,
    legalBasis,
    settings.get().author,
    host.now().toISOString(),
  )
  return purposeOf(db) ?? { purpose, legalBasis, author: '', writtenAt: '' }
}

interface SourceChange {
  readonly source: string
  readonly origin?: string | undefined
  readonly licence?: string | undefined
  readonly keepUntil?: string | null | undefined
}

/** What is not given stays. Errors: `source-unknown`. */
export function setSource({ desk, host, settings }: Context, change: SourceChange): SourceNote {
  const { db } = desk.session()
  const now = host.now()
  const before = sourceNamed(db, change.source, now)
  db.prepare(
    `INSERT OR REPLACE INTO source_note (source, origin, licence, keep_until, author, written_at)
     SELECT id, ?, ?, ?, ?, ? FROM source WHERE name = ?`,
  ).run(
    change.origin ?? before.origin,
    change.licence ?? before.licence,
    change.keepUntil === undefined ? before.keepUntil : change.keepUntil,
    settings.get().author,
    now.toISOString(),
    change.source,
  )
  return sourceNamed(db, change.source, now)
}

function sourceNamed(db: Db, name: string, now: Date): SourceNote {
  const row = db.prepare<[string], SourceRow>(`${SOURCES} WHERE source.name = ?`).get(name)
  if (row === undefined) throw new AppError('source-unknown', { source: name })
  return withDue(row, now)
}

const withDue = (row: SourceRow, now: Date): SourceNote => ({
  ...row,
  overdue: row.keepUntil !== null && row.keepUntil < now.toISOString().slice(0, 10),
})

const purposeOf = (db: Db): Purpose | null =>
  db
    .prepare<[], Purpose>(
      'SELECT purpose, legal_basis AS legalBasis, author, written_at AS writtenAt FROM purpose',
    )
    .get() ?? null
