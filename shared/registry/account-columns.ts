import { bareHeader, yearOfHeader } from './bare-header.ts'
import type { Draft } from './draft.ts'
import type { Profile } from './profile.ts'
import { parseNumber } from './readers/number.ts'

/** Fills in what follows from the accounts of a row: share of own capital, change of turnover over a year. */
export type ReadAccounts = (draft: Draft, row: readonly string[]) => void

/**
 * A profile's columns of accounts, bound to those of the file (`columns`: normalised name → index). The share is equity
 * by assets of the latest year; the change is that of turnover between the two latest, if they follow each other.
 */
export function bindAccounts(
  { accounts }: Profile,
  columns: ReadonlyMap<string, number>,
  decimal: ',' | '.',
): ReadAccounts {
  if (accounts === null) return () => {}
  const [assets, equity] = [latest(columns, accounts.assets), latest(columns, accounts.equity)]
  const [turnover, before] = byYear(columns, accounts.turnover)
  const isNextYear = turnover !== undefined && before !== undefined && turnover.year === before.year + 1
  return ({ firm }, row) => {
    const read = (column: YearColumn | undefined): number | null =>
      column === undefined ? null : parseNumber(row[column.index] ?? '', decimal)
    if (assets?.year === equity?.year) firm.equityRatio ??= quotient(read(equity), read(assets))
    const times = isNextYear ? quotient(read(turnover), read(before)) : null
    if (times !== null) firm.trend ??= times - 1
  }
}

interface YearColumn {
  readonly index: number
  readonly year: number
}

function byYear(columns: ReadonlyMap<string, number>, name: string): YearColumn[] {
  return [...columns]
    .filter(([header]) => bareHeader(header) === name)
    .map(([header, index]) => ({ index, year: yearOfHeader(header) }))
    .sort((a, b) => b.year - a.year)
}

const latest = (columns: ReadonlyMap<string, number>, name: string): YearColumn | undefined =>
  byYear(columns, name)[0]

const quotient = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole <= 0 ? null : part / whole
