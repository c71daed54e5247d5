import { AppError } from '../../../shared/contract/errors.ts'
import type { PurgedSource } from '../../../shared/contract/privacy.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/driver.ts'
import { purgeDiscarded } from '../store/purge-discarded.ts'
import { purgeTraces } from './purge-traces.ts'

/** Takes a whole register out, with what was written about its firms. Errors: `source-unknown`. */
export function purgeSource({ desk, host }: Context, name: string): PurgedSource {
  const { db, path } = desk.session()
  const source = db.prepare<[string], number>('SELECT id FROM source WHERE name = ?').pluck().get(name)
  if (source === undefined) throw new AppError('source-unknown', { source: name })
  const firms = db
    .prepare<[number], number>(
      'SELECT count(DISTINCT firm.id) FROM firm JOIN snapshot ON snapshot.id = firm.snapshot WHERE source = ?',
    )
    .pluck()
    .get(source)
  db.prepare(`UPDATE snapshot SET state = 'discarded' WHERE source = ?`).run(source)
  db.transaction(() => {
    // They hang on each other as well, and all of them go.
    db.pragma('defer_foreign_keys = ON')
    for (const table of tablesOfSource(db)) db.prepare(`DELETE FROM ${table} WHERE source = ?`).run(source)
  }).immediate()
  purgeDiscarded(db)
  const { copiesRemoved } = purgeTraces(db, path, host.now())
  desk.dataChanged()
  return { firms: firms ?? 0, copiesRemoved }
}

/** Every table that hangs on a register, but its imports: one that is added later goes along unasked. */
const tablesOfSource = (db: Db): string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'snapshot'
       AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) AS held WHERE held.name = 'source')`,
    )
    .pluck()
    .all()
