import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READING_IDS } from '../../../../shared/criteria/reading.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { ageFree } from '../../../../shared/scoring/age-free.ts'
import type { Model } from '../../../../shared/scoring/model.ts'
import { MODELS, modelOf } from '../../../../shared/scoring/models/all.ts'
import { LEGAL_MINIMUM } from '../../../../shared/scoring/models/legal-minimum.ts'
import { SQL_COLUMN_NAMES, scoringTable } from '../../../../shared/scoring/sql/columns.ts'
import { type ModelSqlOptions, modelSql } from '../../../../shared/scoring/sql/model-sql.ts'
import { SQL_READINGS } from '../../../../shared/scoring/sql/readings-sql.ts'
import { toSumOne } from '../../../../shared/scoring/weights-of.ts'
import { aFirm } from '../../criteria/a-firm.ts'
import { CONTEXT } from '../a-sheet.ts'
import { arbitraryFirm } from '../arbitrary-firm.ts'
import { manyFirms } from './many-firms.ts'
import { expectCoreResult, type Scored, scoringRow } from './scoring-rows.ts'

const OPTIONS: ModelSqlOptions = { dialect: 'sqlite', asOf: CONTEXT.asOf, legalMinimum: LEGAL_MINIMUM }

function sqliteOf(firms: readonly Firm[], objected?: ReadonlySet<string>): Database.Database {
  const db = new Database(':memory:')
  db.exec(scoringTable('sqlite'))
  const insert = db.prepare(
    `INSERT INTO firm_for_scoring VALUES (${SQL_COLUMN_NAMES.map(() => '?').join(', ')})`,
  )
  db.transaction(() => {
    for (const firm of firms) insert.run(...scoringRow(firm, objected))
  })()
  return db
}

/** The models that ship, one without the age, and one with what an analyst may have made of it. */
const EDITED: Model = {
  ...modelOf('succession'),
  criteria: modelOf('succession').criteria.map((criterion) => ({
    ...criterion,
    indicators: criterion.indicators.map((indicator) => ({
      ...indicator,
      prior: 0.37,
      combine: indicator.readings.length > 1 ? ('mean' as const) : indicator.combine,
      readings: indicator.readings.map((reading) => {
        const { value } = reading
        if (value.kind !== 'piecewise') return reading
        const points = value.points.map(([raw, worth], place) => [raw + place / 3, 1 - worth] as const)
        return { ...reading, value: { kind: 'piecewise' as const, points } }
      }),
    })),
  })),
}
const SINGLE_POINTS: Model = JSON.parse(
  JSON.stringify(modelOf('succession')).replaceAll(/"points":\[(\[[^\]]*\])[^"]*\]\]/g, '"points":[$1]'),
)
const ALL = [...MODELS, ageFree(modelOf('succession')), EDITED, SINGLE_POINTS]

describe('the model as SQL, in SQLite', () => {
  it('gives what the core gives, for any firms, model and weights', () => {
    const firms = fc.uniqueArray(arbitraryFirm, { minLength: 1, maxLength: 30, selector: ({ id }) => id })
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(firms, fc.constantFrom(...ALL), weights, (some, model, drawn) => {
        const chosen = toSumOne(model.criteria.map((_, row) => drawn[row] ?? 1))
        const db = sqliteOf(some)
        const rows = db.prepare<[], Scored>(modelSql(model, { ...OPTIONS, weights: chosen })).all()
        expectCoreResult(rows, { firms: some, model, weights: chosen })
        db.close()
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    [100_000, modelOf('succession')],
    [10_000, modelOf('recovery')],
  ] as const)(
    'gives what the core gives for a register of %d firms',
    { timeout: 120_000 },
    (count, model) => {
      const firms = manyFirms(count)
      const db = sqliteOf(firms)
      const rows = db.prepare<[], Scored>(modelSql(model, OPTIONS)).all()
      expectCoreResult(rows, { firms, model, weights: model.criteria.map(({ weight }) => weight) })
      db.close()
    },
  )

  it('keeps out those who objected', () => {
    const firms = [aFirm({ id: 'asked' }), aFirm({ id: 'other' })]
    const objected = new Set(['asked'])
    const model = modelOf('succession')
    const rows = sqliteOf(firms, objected).prepare<[], Scored>(modelSql(model, OPTIONS)).all()
    expectCoreResult(rows, { firms, model, weights: model.criteria.map(({ weight }) => weight), objected })
    expect(rows.map(({ id, gate }) => [id, gate])).toEqual([
      ['other', null],
      ['asked', 'objected'],
    ])
  })

  it('reads a table with other names, and takes what it lacks for unknown', () => {
    const db = new Database(':memory:')
    db.exec('CREATE TABLE business (number TEXT, title TEXT, staff INTEGER)')
    db.exec("INSERT INTO business VALUES ('1', 'Alba', 24), ('2', 'Brio', 7)")
    const mine = { id: 'number', name: 'title', employees_low: 'staff', employees_high: 'staff' }
    const missing = Object.fromEntries(SQL_COLUMN_NAMES.map((column) => [column, null]))
    const sql = modelSql(modelOf('succession'), {
      ...OPTIONS,
      table: 'main.business',
      columns: { ...missing, ...mine },
    })
    // Priors give 46.5, of which 21 · .4 for the staff; 24 are worth 1, 7 are worth .51.
    expect(
      db
        .prepare<[], Scored>(sql)
        .all()
        .map(({ id, score, coverage }) => [id, Math.round(score * 1e6), Math.round(coverage)]),
    ).toEqual([
      ['1', 59_100_000, 21],
      ['2', 48_810_000, 21],
    ])
  })

  it('takes plain names only', () => {
    const of = (options: Partial<ModelSqlOptions>) => () =>
      modelSql(modelOf('succession'), { ...OPTIONS, ...options })
    expect(of({ table: 'firm; DROP TABLE firm' })).toThrow('not-a-name')
    expect(of({ columns: { nace: 'a b' } })).toThrow('not-a-name')
  })

  it('knows every reading', () => expect(Object.keys(SQL_READINGS).sort()).toEqual([...READING_IDS].sort()))
})
