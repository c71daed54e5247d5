import type { LegalMinimum } from '../../criteria/legal-minimum.ts'
import { InputFault } from '../input-fault.ts'
import type { Model } from '../model.ts'
import { ROUNDING } from '../tier-of.ts'
import { toSumOne } from '../weights-of.ts'
import { columnType, SQL_COLUMN_NAMES, type SqlColumn } from './columns.ts'
import { bit, type Dialect, literal, SPEECH, type Speech, sum } from './dialect.ts'
import { gateSql } from './gates-sql.ts'
import { type Computed, dayColumns, knownColumns, readingColumns, SQL_READINGS } from './readings-sql.ts'
import {
  bandColumns,
  edgeColumns,
  indicatorColumns,
  indicatorName,
  valueColumns,
  valuedSql,
} from './values-sql.ts'

export interface ModelSqlOptions {
  readonly dialect: Dialect
  /** ISO date (`YYYY-MM-DD`) at which ages are counted. */
  readonly asOf: string
  readonly legalMinimum: readonly LegalMinimum[]
  /** In the order of the model's criteria; the model's own where not given. */
  readonly weights?: readonly number[]
  /** A table or view with the columns of SQL_COLUMNS; `firm_for_scoring` where not given. */
  readonly table?: string
  /** Columns that have another name there; `null` = not there, which makes it unknown of every firm. */
  readonly columns?: Partial<Record<SqlColumn, string | null>>
}

/**
 * The model as one SELECT, so that a register can be scored where it lies: `id, name, gate, score, low, high, coverage,
 * tier`, the ranked firms first and best first, then those with a `gate`. The model's lens decides the gates. Numbers
 * agree with the core's to 1e-9. Throws InputFault for a
 * table or column that is no plain name.
 */
export function modelSql(model: Model, options: ModelSqlOptions): string {
  const speech = SPEECH[options.dialect]
  const weights = toSumOne(options.weights ?? model.criteria.map(({ weight }) => weight))
  const indicators = model.criteria.flatMap((criterion) => criterion.indicators)
  const valued = indicators.flatMap((indicator) =>
    indicator.readings.map((reading) => valuedSql(indicator, reading)).filter((one) => one !== null),
  )
  const layers: readonly (readonly [name: string, columns: readonly Computed[]])[] = [
    ['dated', dayColumns],
    ['reading', readingColumns(options.asOf, speech)],
    ['known', knownColumns('firm')],
    ['edge', valued.flatMap((one) => edgeColumns(one, speech))],
    ['band', valued.flatMap(bandColumns)],
    ['valued', valued.flatMap((one) => valueColumns(one, speech))],
    ['indicator', indicators.flatMap((one) => indicatorColumns(one, speech))],
    ['scored', scoreColumns(model, weights)],
    ['judged', [['gate', gateSql(model.lens, options.legalMinimum)]]],
  ]
  const filled = layers.filter(([, columns]) => columns.length > 0)
  const parts: readonly (readonly [name: string, select: string])[] = [
    ['firm', firmLayer(options)],
    ...filled.map(
      ([name, columns], place) => [name, layer(filled[place - 1]?.[0] ?? 'firm', columns)] as const,
    ),
  ]
  // Kept as they are: an engine that merged the layers would compute each value many times over.
  const text = parts.map(([name, select]) => `${name} AS MATERIALIZED (\n${select}\n)`)
  return `WITH ${text.join(', ')}\n${lastSelect(model, speech)}\n`
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/

function firmLayer({ dialect, table = 'firm_for_scoring', columns = {} }: ModelSqlOptions): string {
  const named = SQL_COLUMN_NAMES.map((column) => {
    const given = columns[column]
    const name = given === null ? 'NULL' : plainName(given ?? column, `columns.${column}`)
    return `  CAST(${name} AS ${columnType(column, dialect)}) AS ${column}`
  })
  return `  SELECT\n${named.join(',\n')}\n  FROM ${plainName(table, 'table')}`
}

function plainName(name: string, key: string): string {
  if (PLAIN_NAME.test(name)) return name
  throw new InputFault('not-a-name', { key, value: JSON.stringify(name) })
}

const layer = (before: string, columns: readonly Computed[]): string =>
  `  SELECT ${before}.*,\n${columns.map(([name, expression]) => `    ${expression} AS ${name}`).join(',\n')}\n  FROM ${before}`

function scoreColumns({ criteria, signs }: Model, weights: readonly number[]): readonly Computed[] {
  const total = (end: string): string => {
    const terms = criteria.map(({ indicators, whole }, row) => {
      const shares = indicators.map(({ id, share }) => `${literal(share)} * ${indicatorName(id)}_${end}`)
      return `${literal(100 * (weights[row] ?? 0))} * (${wholeOr(whole, end, sum(shares))})`
    })
    return sum(terms)
  }
  const known = signs.map((id) => bit(`${indicatorName(id)}_known > 0.0`))
  return [
    ['score', total('point')],
    ['low', total('low')],
    ['high', total('high')],
    ['coverage', total('known')],
    ['signs', known.length === 0 ? '0' : sum(known)],
  ]
}

/** A value put on the whole criterion goes before its indicators. */
function wholeOr(whole: Model['criteria'][number]['whole'], end: string, parts: string): string {
  const source = whole === null ? undefined : SQL_READINGS[whole]
  if (source?.kind !== 'exact') return parts
  const given = end === 'known' ? '1.0' : `1.0 * ${source.column}`
  return `CASE WHEN ${source.column} IS NOT NULL THEN ${given} ELSE ${parts} END`
}

function lastSelect(model: Model, speech: Speech): string {
  const staff = 'coalesce((employees_low + coalesce(employees_high, employees_low)) / 2.0, -1.0)'
  const order = [
    bit('gate IS NOT NULL'),
    `${speech.rounded('score')} DESC`,
    `${staff} DESC`,
    speech.plainOrder('name'),
    speech.plainOrder('id'),
  ]
  return `SELECT id, name, gate, score, low, high, coverage,\n  ${tierSql(model)} AS tier\nFROM judged\nORDER BY ${order.join(', ')}`
}

/** As `tierOf` has it. */
function tierSql({ tiers, signs }: Model): string {
  const reaches = (column: string, limit: number): string => `${column} >= ${literal(limit - ROUNDING)}`
  const noSign = signs.length > 0 ? ' OR signs = 0' : ''
  const notRed = signs.length > 0 ? 'signs > 1 AND ' : ''
  const a = `${notRed}${reaches('score', tiers.A.score)} AND ${reaches('low', tiers.A.low)}`
  return `CASE WHEN NOT (${reaches('coverage', tiers.coverage)})${noSign} THEN '?' WHEN ${a} THEN 'A' WHEN ${reaches('score', tiers.B.score)} THEN 'B' ELSE 'C' END`
}
