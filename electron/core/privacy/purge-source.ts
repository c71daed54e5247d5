import { AppError } from '../../../shared/contract/errors.ts'
import type { PurgedSource } from '../../../shared/contract/privacy.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/driver.ts'
import { purgeDiscarded } from '../store/purge-discarded.ts'
import { purgeTraces } from './purge-traces.ts'

/** Tables that hang on a source and a registry id, in the order in which they can go. */
const BY_SOURCE = [
  'event',
  'contact',
  'member',
  'service',
  'note',
  'edit',
  'judgement',
  'decision',
  'contest',
  'outcome',
  'distress',
  'source_note',
]

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
    for (const table of BY_SOURCE.filter((each) => isThere(db, each)))
      db.prepare(`DELETE FROM ${table} WHERE source = ?`).run(source)
  }).immediate()
  purgeDiscarded(db)
  const { copiesRemoved } = purgeTraces(db, path, host.now())
  desk.dataChanged()
  return { firms: firms ?? 0, copiesRemoved }
}

const isThere = (db: Db, table: string): boolean =>
  db
    .prepare<[string], number>(`SELECT 1 FROM pragma_table_info(?) WHERE name = 'source'`)
    .pluck()
    .get(table) === 1
