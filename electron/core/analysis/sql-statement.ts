import type { SqlRequest, SqlStatement } from '../../../shared/contract/analysis.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { scoringTable } from '../../../shared/scoring/sql/columns.ts'
import { modelSql } from '../../../shared/scoring/sql/model-sql.ts'
import { USUAL_TABLES } from '../../../shared/scoring/tables.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { modelInForce } from '../models/model-in-force.ts'
import { territoryForSql } from '../places/territory-for-sql.ts'
import type { WithModel } from '../ranking/list-query.ts'
import { dateOfData } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { SCORING_VIEW, scoringView } from '../store/scoring-view.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import { rowsOfTable } from '../tables.ts'

/**
 * The model as one SELECT. Of an open workspace it is the model in force and the date of its data; without one the
 * lens's full model and `today`.
 */
export function sqlStatement(
  session: Session | null,
  { dialect, lens, weights, model: given, asOf: asked }: WithModel<SqlRequest>,
  today: string,
): SqlStatement {
  const model = given ?? (session === null ? modelOf(lens) : modelInForce(session, lens).model)
  const hasData = session !== null && shownSnapshots(session.db).length > 0
  const asOf = asked ?? (hasData ? dateOfData(session.db) : today)
  return {
    dialect,
    statement: modelSql(model, {
      dialect,
      asOf,
      legalMinimum:
        session === null ? USUAL_TABLES['legal-minimum'] : rowsOfTable(session.db, 'legal-minimum'),
      weights: weightsOf(model, weights),
    }),
    view: dialect !== 'sqlite' ? null : hasData ? scoringView(territoryForSql(session, asOf)) : SCORING_VIEW,
    table: scoringTable(dialect),
    model: { id: model.id, version: model.version },
    asOf,
  }
}

/** One file: first what the statement reads, as a comment where it is a table to be filled. Errors: those of writeWhole. */
export function saveSql(path: string, { statement, view, table, model, asOf }: SqlStatement): null {
  const reads = view === null ? `${table};`.replaceAll(/^/gm, '-- ') : `${view};`
  writeWhole(path, [`-- ${model.id} ${model.version}, ${asOf}\n${reads}\n\n${statement};\n`])
  return null
}
