import { type Dialect, SPEECH } from './dialect.ts'

type ColumnKind = 'text' | 'number' | 'date' | 'flag'

/**
 * What the SELECT asks of a firm's row, whatever the table is called. A `date` is a whole number yyyymmdd with 00 for
 * what the source does not say (19870000 = in 1987); a `flag` is 1 yes, 0 no; NULL is unknown. A band with a low and no
 * high is open. `legal_kind` and `status_kind` hold the words of LEGAL_KINDS and STATUS_KINDS, `nace` a NACE Rev. 2
 * code; `objected` is 1 where the firm asked not to be scored.
 */
export const SQL_COLUMNS = {
  id: 'text',
  name: 'text',
  objected: 'flag',
  legal_form: 'text',
  legal_kind: 'text',
  status_kind: 'text',
  founded: 'date',
  country: 'text',
  nace: 'text',
  employees_low: 'number',
  employees_high: 'number',
  committed_workers: 'number',
  owner_age_low: 'number',
  owner_age_high: 'number',
  owner_birth_year: 'number',
  no_successor: 'number',
  owner_since: 'date',
  sole_director: 'flag',
  newest_appointment: 'date',
  unreplaced_exit: 'flag',
  accounts_due: 'date',
  profit_cover: 'number',
  equity_ratio: 'number',
  altman_z_prime: 'number',
  altman_z_double_prime: 'number',
  trend: 'number',
  deprivation_decile: 'number',
  job_share: 'number',
  last_provider: 'flag',
  support_nearby: 'flag',
  subsidiary: 'flag',
} as const satisfies Record<string, ColumnKind>
export type SqlColumn = keyof typeof SQL_COLUMNS

export const SQL_COLUMN_NAMES = Object.keys(SQL_COLUMNS) as readonly SqlColumn[]

export function columnType(column: SqlColumn, dialect: Dialect): string {
  const kind: ColumnKind = SQL_COLUMNS[column]
  if (kind === 'text') return kind
  return kind === 'number' ? SPEECH[dialect].real : 'integer'
}

/** A table that the SELECT can be run over, for a register that is loaded from elsewhere. */
export const scoringTable = (dialect: Dialect): string => {
  const columns = SQL_COLUMN_NAMES.map((column) => `  ${column} ${columnType(column, dialect)}`)
  return `CREATE TABLE firm_for_scoring (\n${columns.join(',\n')}\n)`
}

/** Texts that a workspace keeps as numbers into its table `term`. */
const CODED: readonly SqlColumn[] = ['legal_form', 'legal_kind', 'status_kind', 'country', 'nace']

/**
 * The shown firms of a workspace, as the SELECT wants them. Who objected is kept elsewhere in a workspace, under lock:
 * the view says of nobody that they did.
 */
export const SCORING_VIEW = `CREATE TEMP VIEW firm_for_scoring AS SELECT
${SQL_COLUMN_NAMES.map((column) => `  ${viewed(column)} AS ${column}`).join(',\n')}
FROM firm WHERE firm.snapshot IN (SELECT id FROM shown_snapshot)`

function viewed(column: SqlColumn): string {
  if (column === 'objected') return '0'
  return CODED.includes(column) ? `(SELECT text FROM term WHERE term.id = firm.${column})` : `firm.${column}`
}
