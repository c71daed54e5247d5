import { GOVERNANCE_FLAGS, SIGNALS } from '../../criteria/names.ts'
import type { Breakpoint, Indicator, ValuedReading, ValueFunction } from '../model.ts'
import { sectorSpans } from '../values/sector-table.ts'
import { extreme, sumTo, valueAt } from './curve-sql.ts'
import { bit, literal, type Speech, snake, sum } from './dialect.ts'
import { type Computed, type FlagColumn, type ReadingSql, SQL_READINGS } from './readings-sql.ts'

/** A reading and the columns that its value will stand in: `<name>_point`, `_low`, `_high`, NULL where unknown. */
export interface ValuedSql {
  readonly name: string
  readonly value: ValueFunction
  readonly source: ReadingSql
}

export function valuedSql(indicator: Indicator, { reading, value }: ValuedReading): ValuedSql | null {
  const source = SQL_READINGS[reading]
  return source === undefined ? null : { name: `${snake(indicator.id)}_by_${snake(reading)}`, value, source }
}

/** What a band needs before it is valued: its end (an open one ends at the last point) and whole numbers. */
export function edgeColumns({ name, value, source }: ValuedSql, speech: Speech): readonly Computed[] {
  if (value.kind !== 'piecewise' || source.kind !== 'band') return []
  const { low, high } = source
  const last = literal(value.points.at(-1)?.[0] ?? 0)
  const end = `coalesce(${high}, ${speech.greatest([low, last])})`
  return [
    [`${name}_end`, `CASE WHEN ${low} IS NOT NULL THEN ${end} END`],
    [`${name}_first`, `ceil(${low})`],
    [`${name}_last`, `floor(CASE WHEN ${low} IS NOT NULL THEN ${end} END)`],
  ]
}

/** Needs `edgeColumns`: the values at both ends of a band, and the sum over its whole numbers. */
export function bandColumns({ name, value, source }: ValuedSql): readonly Computed[] {
  if (value.kind !== 'piecewise' || source.kind !== 'band') return []
  const { points } = value
  return [
    [`${name}_at_low`, valueAt(points, source.low)],
    [`${name}_at_end`, valueAt(points, `${name}_end`)],
    [`${name}_sum`, `${sumTo(points, `${name}_last`)} - ${sumTo(points, `(${name}_first - 1.0)`)}`],
  ]
}

/** Needs `bandColumns`. */
export function valueColumns(valued: ValuedSql, speech: Speech): readonly Computed[] {
  const [isKnown, point, low, high] = valueIn(valued, speech)
  const { name } = valued
  const known = (expression: string): string => `CASE WHEN ${isKnown} THEN ${expression} END`
  return [
    [`${name}_point`, known(point)],
    [`${name}_low`, known(low)],
    [`${name}_high`, known(high)],
  ]
}

type Value = readonly [isKnown: string, point: string, low: string, high: string]
const exactly = (isKnown: string, value: string): Value => [isKnown, value, value, value]

/** Which kind of value goes with which reading was checked with the model. */
function valueIn({ name, value, source }: ValuedSql, speech: Speech): Value {
  if (source.kind === 'band' && value.kind === 'piecewise')
    return bandValue(name, source.low, value.points, speech)
  if (source.kind === 'exact') {
    const { column } = source
    const isKnown = `${column} IS NOT NULL`
    if (value.kind === 'piecewise') return exactly(isKnown, valueAt(value.points, column))
    return exactly(isKnown, `1.0 * ${column}`)
  }
  if (source.kind === 'code' && value.kind === 'nace-table') {
    const rows = sectorSpans(value.rows).map(
      ({ low, high, fit }) =>
        `WHEN ${source.low} >= ${low} AND ${source.high} <= ${high} THEN ${literal(fit)}`,
    )
    return exactly(`${source.low} IS NOT NULL`, `CASE ${rows.join(' ')} ELSE 0.0 END`)
  }
  if (source.kind === 'flags') {
    const isKnown = `${source.known} = 1`
    const sure = flagValue(value, source.sure, speech)
    return [isKnown, sure, sure, flagValue(value, source.possible, speech)]
  }
  throw new TypeError(
    `A value of the kind ${value.kind} cannot be put on a reading of the kind ${source.kind}.`,
  )
}

function bandValue(name: string, low: string, points: readonly Breakpoint[], speech: Speech): Value {
  const [atLow, atEnd, first, last] = [`${name}_at_low`, `${name}_at_end`, `${name}_first`, `${name}_last`]
  const of = { low, end: `${name}_end`, at: [atLow, atEnd] }
  const mean = `${name}_sum / (${last} - ${first} + 1.0)`
  return [
    `${low} IS NOT NULL`,
    `CASE WHEN ${low} = ${name}_end THEN ${atLow} WHEN ${last} < ${first} THEN (${atLow} + ${atEnd}) / 2.0 ELSE ${mean} END`,
    extreme(points, of, speech.least),
    extreme(points, of, speech.greatest),
  ]
}

function flagValue(value: ValueFunction, column: FlagColumn, speech: Speech): string {
  if (value.kind === 'capped-sum') {
    const terms = GOVERNANCE_FLAGS.map((flag) => `${literal(value.strengths[flag])} * ${column(flag)}`)
    return speech.least([literal(value.cap), sum(terms)])
  }
  if (value.kind === 'noisy-or') {
    const factors = SIGNALS.map((signal) => `(1.0 - ${literal(value.strengths[signal])} * ${column(signal)})`)
    return `1.0 - ${factors.join(' * ')}`
  }
  throw new TypeError(`A value of the kind ${value.kind} cannot be put on flags.`)
}

export const indicatorName = (id: Indicator['id']): string => `${snake(id)}_value`

/** Needs `valueColumns`: an indicator's `_point`, `_low`, `_high` and `_known` in [0, 1]. */
export function indicatorColumns(indicator: Indicator, speech: Speech): readonly Computed[] {
  const name = indicatorName(indicator.id)
  const valued = indicator.readings.map((reading) => valuedSql(indicator, reading)?.name ?? null)
  const names = valued.filter((one) => one !== null)
  const prior = literal(indicator.prior)
  if (names.length === 0) return columnsOf(name, [prior, '0.0', '1.0', '0.0'])
  const isKnown = names.map((one) => `${one}_point IS NOT NULL`).join(' OR ')
  const known = `CASE WHEN ${isKnown} THEN 1.0 ELSE 0.0 END`
  const all = (end: string): readonly string[] => names.map((one) => `${one}_${end}`)
  switch (indicator.combine) {
    case 'first-known': {
      const first = (end: string, missing: string): string => `coalesce(${[...all(end), missing].join(', ')})`
      return columnsOf(name, [first('point', prior), first('low', '0.0'), first('high', '1.0'), known])
    }
    case 'highest': {
      // Values are at least 0, so -1 stands below every known one.
      const highest = (end: string, missing: string): string =>
        `CASE WHEN ${isKnown} THEN ${speech.greatest(all(end).map((one) => `coalesce(${one}, -1.0)`))} ELSE ${missing} END`
      return columnsOf(name, [highest('point', prior), highest('low', '0.0'), highest('high', '1.0'), known])
    }
    case 'mean': {
      const share = literal(1 / indicator.readings.length)
      const mean = (end: string, missing: string): string =>
        `${missing} + ${share} * (${sum(all(end).map((one) => `coalesce(${one} - ${missing}, 0.0)`))})`
      const parts = names.map((one) => bit(`${one}_point IS NOT NULL`))
      return columnsOf(name, [
        mean('point', prior),
        mean('low', '0.0'),
        mean('high', '1.0'),
        `${share} * (${sum(parts)})`,
      ])
    }
  }
}

const columnsOf = (
  name: string,
  [point, low, high, known]: readonly [string, string, string, string],
): readonly Computed[] => [
  [`${name}_point`, point],
  [`${name}_low`, low],
  [`${name}_high`, high],
  [`${name}_known`, known],
]
