import { JUDGED_SIGNALS, JUDGED_VALUES } from '../../criteria/judged.ts'
import { type Dialect, SPEECH, snake } from './dialect.ts'

type ColumnKind = 'text' | 'number' | 'date' | 'flag'

type JudgedColumns<Name extends string, Kind extends ColumnKind> = Readonly<Record<ColumnOf<Name>, Kind>>
type ColumnOf<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${ColumnOf<Tail>}`
  : Name

const columnsOf = <Name extends string, Kind extends ColumnKind>(
  names: readonly Name[],
  kind: Kind,
): JudgedColumns<Name, Kind> =>
  Object.fromEntries(names.map((name) => [snake(name), kind])) as JudgedColumns<Name, Kind>

const VALUE_COLUMNS = columnsOf(JUDGED_VALUES, 'number')
const SIGN_COLUMNS = columnsOf(JUDGED_SIGNALS, 'flag')

/**
 * What the SELECT asks of a firm's row, whatever the table is called. A `date` is a whole number yyyymmdd with 00 for
 * what the source does not say (19870000 = in 1987); a `flag` is 1 yes, 0 no; NULL is unknown. A band with a low and no
 * high is open. `legal_kind` and `status_kind` hold the words of LEGAL_KINDS and STATUS_KINDS, `nace` a NACE Rev. 2
 * code; `objected` is 1 where the firm asked not to be scored; `status_added` is 1 where the status comes from another
 * list than the register. The columns after it hold what only people can say of a firm (see JUDGED).
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
  status_added: 'flag',
  ...VALUE_COLUMNS,
  ...SIGN_COLUMNS,
  gate_overruled: 'flag',
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
