import { JUDGED_SIGNALS, JUDGED_VALUES } from '../../../shared/criteria/judged.ts'
import { STATUS_KINDS } from '../../../shared/firm/status.ts'
import { SQL_COLUMN_NAMES, SQL_COLUMNS, type SqlColumn } from '../../../shared/scoring/sql/columns.ts'
import { snake } from '../../../shared/scoring/sql/dialect.ts'
import { SIGN_OF_DISTRESS, STATUS_OF_DISTRESS } from './distress.ts'
import {
  fillingOf,
  PLACE_JOIN,
  type TerritoryForSql,
  TYPED_PLACE,
  territoryTables,
  typedPlace,
} from './territory-sql.ts'

/** Texts that a workspace keeps as numbers into its table `term`. */
const CODED: readonly SqlColumn[] = ['legal_form', 'legal_kind', 'status_kind', 'country', 'nace']

const JUDGED_COLUMNS: ReadonlyMap<string, string> = new Map([
  ...[...JUDGED_VALUES, ...JUDGED_SIGNALS].map((about) => [about.replaceAll('-', '_'), about] as const),
  ['gate_overruled', 'gate'],
])

/** Columns of the register that a person may have typed over. */
const TYPED = SQL_COLUMN_NAMES.filter(
  (column) => !JUDGED_COLUMNS.has(column) && !['id', 'objected', 'status_added'].includes(column),
)

/**
 * The shown firms of a workspace as the model's SELECT wants them: what the register says, over it what other lists say
 * of distress, over that what people typed, and beside it what they judged, as the program has it. Who objected is kept
 * under lock: the view says of nobody that they did.
 */
const view = (territory: TerritoryForSql | null): string => `CREATE TEMP VIEW firm_for_scoring AS WITH
said AS MATERIALIZED (
  SELECT source, firm, key, value FROM (
    SELECT edit.source, edit.firm, each.key, each.value,
      row_number() OVER (PARTITION BY edit.source, edit.firm, each.key ORDER BY edit.id DESC) AS place
    FROM edit, json_each(edit.said) AS each
    WHERE edit.id IN (SELECT max(id) FROM edit WHERE removed_at IS NULL GROUP BY source, firm, field))
  WHERE place = 1),
typed AS MATERIALIZED (
  SELECT source, firm,
${[...TYPED.map(typedColumns), ...(territory === null ? [] : TYPED_PLACE.map(typedPlace))].join(',\n')}
  FROM said GROUP BY source, firm),
judged AS MATERIALIZED (
  SELECT source, firm,
${[...JUDGED_COLUMNS].map(([column, about]) => `    max(CASE WHEN about = '${about}' THEN value END) AS ${column}`).join(',\n')}
  FROM judgement
  WHERE id IN (SELECT max(id) FROM judgement WHERE removed_at IS NULL GROUP BY source, firm, about)
  GROUP BY source, firm),
grave AS MATERIALIZED (
  SELECT source, firm, max(${gravityOfKind('kind')}) AS gravity,
${Object.entries(SIGN_OF_DISTRESS)
  .map(([kind, sign]) => `    max(CASE WHEN kind = '${kind}' THEN 1 END) AS ${snake(sign)}`)
  .join(',\n')}
  FROM distress WHERE state = 'applied' GROUP BY source, firm)${territory === null ? '' : `,\n${territoryTables(territory)}`}
SELECT
${SQL_COLUMN_NAMES.map((column) => `  ${territory === null ? viewed(column) : located(column, territory)} AS ${column}`).join(',\n')}
FROM shown_snapshot
JOIN firm ON firm.snapshot = shown_snapshot.id
LEFT JOIN typed ON typed.source = shown_snapshot.source AND typed.firm = firm.id
LEFT JOIN judged ON judged.source = shown_snapshot.source AND judged.firm = firm.id
LEFT JOIN grave ON grave.source = shown_snapshot.source AND grave.firm = firm.id${territory === null ? '' : PLACE_JOIN}`

/** The view of a workspace about whose places nothing was brought in. */
export const SCORING_VIEW = view(null)

/** The view that fills the need criterion from the territory as the program does. */
export const scoringView = (territory: TerritoryForSql | null): string => view(territory)

/** What is typed over is asked for beside the register: the place and the coordinates. */
const located = (column: SqlColumn, territory: TerritoryForSql): string => {
  const filling = fillingOf(column, territory)
  return filling === null ? viewed(column) : `coalesce(${viewed(column)}, ${filling(viewed)})`
}

function viewed(column: SqlColumn): string {
  if (column === 'id') return 'firm.id'
  if (column === 'objected') return '0'
  if (JUDGED_COLUMNS.has(column)) return wholeNumber(column, judgedOrListed(column))
  const register = registerSays(column)
  if (column === 'status_added') return `CASE WHEN ${registerSays('status_kind')} IS NULL THEN 1 ELSE 0 END`
  const known = column === 'status_kind' ? graver(register) : register
  return `CASE WHEN typed.has_${column} = 1 THEN typed.${column} ELSE ${known} END`
}

/** What a person judged goes before what a list says. */
function judgedOrListed(column: SqlColumn): string {
  const isListed = Object.values(SIGN_OF_DISTRESS).some((sign) => snake(sign) === column)
  return isListed ? `coalesce(judged.${column}, grave.${column})` : `judged.${column}`
}

function registerSays(column: SqlColumn): string {
  return CODED.includes(column) ? `(SELECT text FROM term WHERE term.id = firm.${column})` : `firm.${column}`
}

/** Flags are whole numbers in every engine. */
function wholeNumber(column: SqlColumn, expression: string): string {
  return SQL_COLUMNS[column] === 'flag' ? `CAST(${expression} AS INTEGER)` : expression
}

/** Whether a person typed anything for a column, and what. */
function typedColumns(column: SqlColumn): string {
  const [field, end] = fieldOf(column)
  const value = end === null ? typedValue(column) : `json_extract(value, '$.${end}')`
  const isField = `key = '${field}'`
  return `    max(${isField}) AS has_${column}, max(CASE WHEN ${isField} THEN ${value} END) AS ${column}`
}

/** A date of any precision as a whole number yyyymmdd. */
function typedValue(column: SqlColumn): string {
  if (SQL_COLUMNS[column] !== 'date') return 'value'
  return "CAST(substr(replace(value, '-', '') || '0000', 1, 8) AS INTEGER)"
}

/** The firm's field behind a column, and which end of a band it is. */
function fieldOf(column: SqlColumn): readonly [field: string, end: 'low' | 'high' | null] {
  const band = /^(employees|owner_age)_(low|high)$/.exec(column)
  const name = (band?.[1] ?? column).replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const end = band?.[2]
  return [name, end === 'low' || end === 'high' ? end : null]
}

/** Place of a status among STATUS_KINDS, the graver the higher. */
function gravityOfKind(kind: string): string {
  const steps = Object.entries(STATUS_OF_DISTRESS).flatMap(([distress, status]) =>
    status === null ? [] : [`WHEN '${distress}' THEN ${STATUS_KINDS.indexOf(status)}`],
  )
  return `CASE ${kind} ${steps.join(' ')} END`
}

/** The status of another list where that is graver than the register's. */
function graver(register: string): string {
  const places = STATUS_KINDS.map((kind, place) => `WHEN '${kind}' THEN ${place}`).join(' ')
  const names = STATUS_KINDS.map((kind, place) => `WHEN ${place} THEN '${kind}'`).join(' ')
  const isGraver = `grave.gravity > coalesce(CASE ${register} ${places} END, -1)`
  return `CASE WHEN ${isGraver} THEN CASE grave.gravity ${names} END ELSE ${register} END`
}
