import type { Draft } from './draft.ts'
import { isGraver } from './graver.ts'
import { remembered } from './memo.ts'
import { plainWords } from './normal-header.ts'
import type { Profile, RowRule } from './profile.ts'
import { readDate } from './readers/date.ts'
import { readFlag } from './readers/flag.ts'
import type { DateOrder } from './reading-options.ts'

/** Applies what a register says in columns of their own; before it, the row's own fields have been read. */
export type ApplyRules = (draft: Draft, row: readonly string[]) => void

/** A profile's rules, bound to the columns that the file has (`columns`: normalised name → index). */
export function bindRules(
  profile: Profile,
  columns: ReadonlyMap<string, number>,
  dates: { order: DateOrder; year: number },
): ApplyRules {
  const bound = profile.rules.flatMap((rule) => {
    const index = columns.get(rule.column)
    return index === undefined ? [] : [{ rule, index, holds: test(rule.when) }]
  })
  const date = readDate({ order: dates.order, latest: null, latestYear: dates.year })
  const dateOf = (row: readonly string[], column: string | undefined): string | null => {
    const cell = column === undefined ? undefined : row[columns.get(column) ?? -1]?.trim()
    return cell === undefined || cell === '' ? null : date(cell, () => {})
  }
  const saysStatus = bound.some(({ rule }) => rule.says.status !== undefined)
  return (draft, row) => {
    const { firm } = draft
    for (const { rule, index, holds } of bound) {
      const cell = row[index]
      if (cell === undefined || cell === '' || !holds(cell.trim())) continue
      const { status, legalKind, subsidiary, words, dateColumn, sectorUnknown } = rule.says
      if (sectorUnknown) firm.nace = null
      if (sectorUnknown) firm.sectorSystem = null
      if (subsidiary !== undefined) firm.subsidiary = subsidiary
      if (legalKind !== undefined && isOrdinary(firm.legalKind)) firm.legalKind = legalKind
      if (status === undefined || !isGraver(status, firm.statusKind)) continue
      firm.statusKind = status
      firm.status ??= words ?? null
      firm.statusDate ??= dateOf(row, dateColumn)
    }
    if (saysStatus && firm.status === null) firm.statusKind ??= profile.otherStatus
  }
}

/** Whether a cell meets a condition; registers repeat the same few words, so each is looked at once. */
function test(when: RowRule['when']): (cell: string) => boolean {
  if (when === 'filled') return (cell) => cell !== ''
  const holds = remembered<boolean>((cell) => {
    if (when === 'yes') return readFlag(cell, () => {})
    const word = plainWords(cell)
    return 'in' in when ? when.in.includes(word) : word !== '' && !when.not.includes(word)
  })
  return (cell) => holds(cell, () => {}) === true
}

const isOrdinary = (kind: Draft['firm']['legalKind']): boolean =>
  kind === null || kind === 'company' || kind === 'partnership'
