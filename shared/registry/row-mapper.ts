import type { FieldName } from '../firm/fields.ts'
import type { Firm } from '../firm/firm.ts'
import type { MappedRow } from '../firm/mapped-row.ts'
import type { Problem, ProblemCode } from '../firm/problem.ts'
import { bindAccounts } from './account-columns.ts'
import { cleanCell, cut } from './clean-cell.ts'
import { columnsOf } from './columns-of.ts'
import { continueFirm } from './continued-rows.ts'
import { emptyDraft } from './draft.ts'
import { type Setter, setterOf } from './field-setters.ts'
import { finishFirm } from './finish-firm.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { moneyUnitOf } from './money-unit.ts'
import type { Profile } from './profile.ts'
import { bindRules } from './row-rules.ts'
import { statusInName } from './status-in-name.ts'
import { isTotalsRow } from './totals-row.ts'

/** Turns one row into a firm. Never throws and never drops: what cannot be read is unknown and named. */
export type RowMapper = (row: readonly string[], line: number) => MappedRow

/**
 * A mapper for one file. Columns are bound to their readers once, so that a row costs little more than its cells.
 * `asOf` is the ISO date of the data: ages are counted at it, and the past ends a month after it.
 */
export function createRowMapper(file: { mapping: Mapping; profile: Profile; asOf: string }): RowMapper {
  const { mapping, profile, asOf } = file
  const year = Number(asOf.slice(0, 4))
  const options = {
    profile,
    decimal: mapping.decimal,
    dateOrder: mapping.dateOrder,
    sectorSystem: mapping.sectorSystem ?? profile.sectorSystem,
    values: mapping.values ?? {},
    latest: monthAfter(asOf),
    year,
  }
  const named = columnsOf(mapping)
  const readAccounts = bindAccounts(profile, named, mapping.decimal)
  const applyRules = bindRules(profile, named, { order: mapping.dateOrder, year })
  const row: RowState = { line: 0, cell: '', problems: NONE }
  const columns = Object.entries(mapping.fields).map(([name, column]) => {
    const field = name as FieldName
    const moneyUnit = moneyUnitOf(column.header) ?? profile.moneyUnit
    return bindColumn(column, setterOf(field, { ...options, moneyUnit }), row, cellRules(field, file))
  })
  let above: Firm | null = null
  return (cells, line) => {
    row.line = line
    row.problems = NONE
    const draft = emptyDraft()
    for (const read of columns) read(draft, cells)
    if (profile.continued && above !== null) continueFirm(draft, above)
    applyRules(draft, cells)
    readAccounts(draft, cells)
    if (draft.firm.status === null && draft.firm.statusKind === null) readNamedStatus(draft, row)
    const firm = isTotalsRow(cells) ? null : finishFirm(draft, profile)
    if (firm === null) note(row, { code: 'no-name-or-id', line, column: null, value: null })
    above = firm
    return { firm, problems: row.problems }
  }
}

/** The row being read; shared by its columns so that no closure is made per cell. */
interface RowState {
  line: number
  cell: string
  problems: readonly Problem[]
}

/** Most rows have no problems: they share one empty list. */
const NONE: readonly Problem[] = []

function note(row: RowState, problem: Problem): void {
  row.problems = [...row.problems, problem]
}

/** Where nothing else says it, a name that ends in words of insolvency tells the status, and is flagged for it. */
function readNamedStatus({ firm }: ReturnType<typeof emptyDraft>, row: RowState): void {
  const found = firm.name === null ? null : statusInName(firm.name)
  if (found === null) return
  firm.status = found.words
  firm.statusKind = found.kind
  note(row, { code: 'status-in-name', line: row.line, column: null, value: cut(firm.name ?? '', 200) })
}

interface CellRules {
  readonly nullTokens: ReadonlySet<string>
  /** Digits to fill up to, or 0. */
  readonly digits: number
}

const cellRules = (
  field: FieldName,
  { mapping, profile }: { readonly mapping: Mapping; readonly profile: Profile },
): CellRules => ({
  nullTokens: new Set(
    [...(profile.nullTokens[field] ?? []), ...(mapping.nullTokens?.[field] ?? [])].map((token) =>
      token.toLowerCase(),
    ),
  ),
  digits: profile.digits[field] ?? 0,
})

type ReadColumn = (draft: Parameters<Setter>[0], cells: readonly string[]) => void

function bindColumn(column: MappedColumn, set: Setter, row: RowState, rules: CellRules): ReadColumn {
  const found = (code: ProblemCode) =>
    note(row, { code, line: row.line, column: column.header, value: cut(row.cell, 200) })
  return (draft, cells) => {
    const cell = cells[column.index]
    if (cell === undefined || cell === '') return
    row.cell = cell
    const text = cleanCell(cell, found)
    if (text === '' || (MAY_BE_DASHES.has(text.charCodeAt(0)) && DASHES.test(text))) return
    if (rules.nullTokens.size > 0 && rules.nullTokens.has(text.toLowerCase())) return
    set(draft, rules.digits > 0 && /^\d+$/.test(text) ? text.padStart(rules.digits, '0') : text, found)
  }
}

/** What people type into a cell they leave empty. */
const DASHES = /^[-–—.]+$/
const MAY_BE_DASHES: ReadonlySet<number> = new Set([...'-–—.'].map((sign) => sign.charCodeAt(0)))

/** Extracts are dated before they are complete: an event a month later is still no mistake. */
function monthAfter(iso: string): string {
  const [year = 0, month = 12, day = 31] = iso.split('-').map(Number)
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
