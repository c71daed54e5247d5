import { afterAll, beforeAll, describe, it } from 'vitest'
import { MODELS } from '../../../../shared/scoring/models/all.ts'
import { LEGAL_MINIMUM } from '../../../../shared/scoring/models/legal-minimum.ts'
import { scoringTable } from '../../../../shared/scoring/sql/columns.ts'
import { modelSql } from '../../../../shared/scoring/sql/model-sql.ts'
import { CONTEXT } from '../a-sheet.ts'
import { manyFirms } from './many-firms.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { expectCoreResult, type Scored, scoringRow } from './scoring-rows.ts'

/** Where none is installed the tests say so and stand aside. */
let server: PostgresServer | string = 'not started'
const firms = manyFirms(5_000)

beforeAll(() => {
  server = startPostgres()
  if (typeof server === 'string') return
  const lines = firms.map((firm) =>
    scoringRow(firm)
      .map((cell) => cell ?? '\\N')
      .join('\t'),
  )
  server.run(`${scoringTable('postgres')};\nCOPY firm_for_scoring FROM STDIN;\n${lines.join('\n')}\n\\.\n`)
}, 60_000)

afterAll(() => {
  if (typeof server !== 'string') server.stop()
})

describe('the model as SQL, in PostgreSQL', () => {
  it.for(MODELS)('gives what the core gives under $id', (model, context) => {
    if (typeof server === 'string') return context.skip(server)
    const sql = modelSql(model, { dialect: 'postgres', asOf: CONTEXT.asOf, legalMinimum: LEGAL_MINIMUM })
    const rows = server.run(`${sql};`).trimEnd().split('\n').map(scoredOf)
    expectCoreResult(rows, { firms, model, weights: model.criteria.map(({ weight }) => weight) })
  })
})

function scoredOf(line: string): Scored {
  const [id = '', , gate = '', score, low, high, coverage, tier = ''] = line.split('\t')
  return {
    id,
    gate: gate === '' ? null : gate,
    score: Number(score),
    low: Number(low),
    high: Number(high),
    coverage: Number(coverage),
    tier,
  }
}
