import type { Firm } from '../../../shared/firm/firm.ts'
import type { FirmColumns, RankingColumn } from '../store/firm-columns.ts'
import { FIRM_COLUMNS, type FirmRow, toFirm } from '../store/firm-row.ts'
import { type NarrowColumn, numberAt } from '../store/narrow-column.ts'
import type { Terms } from '../store/terms.ts'
import { combinationsOf } from './combinations.ts'

/**
 * One firm for each different combination of what firms have in these columns, of which nothing else is known.
 * `numbers` is filled with the place of each firm's combination in the answer.
 */
export function alikeFirms(
  { firms, terms }: { readonly firms: FirmColumns; readonly terms: Terms },
  names: readonly RankingColumn[],
  numbers: Uint32Array,
): readonly Firm[] {
  const known = names.flatMap((name): readonly (readonly [RankingColumn, NarrowColumn])[] => {
    const column = firms.columns.get(name)
    return column === undefined ? [] : [[name, column]]
  })
  const columns = known.map(([, column]) => column)
  return combinationsOf(columns, numbers).map((index) => {
    const row = { ...NOTHING_KNOWN }
    for (const [name, column] of known) {
      const value = numberAt(column, index)
      if (!Number.isNaN(value)) row[name] = value
    }
    return toFirm('', row, terms)
  })
}

const NOTHING_KNOWN = Object.fromEntries(FIRM_COLUMNS.map((name) => [name, null])) as Record<
  keyof FirmRow,
  number | null
>
