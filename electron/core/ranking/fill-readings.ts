import { READERS } from '../../../shared/criteria/all.ts'
import { LENSES } from '../../../shared/criteria/names.ts'
import type { Reading, ReadingId } from '../../../shared/criteria/reading.ts'
import {
  type AddingContext,
  type Column,
  createReadingSheet,
  nextIndex,
  putStanding,
  type ReadingSheet,
} from '../../../shared/scoring/reading-sheet.ts'
import { type FirmColumns, RANKING_COLUMNS, type RankingColumn } from '../store/firm-columns.ts'
import type { Terms } from '../store/terms.ts'
import { alikeFirms } from './alike-firms.ts'

/** The columns that each reading is taken from. */
const READ_FROM: Partial<Record<ReadingId, readonly RankingColumn[]>> = {
  'owner-age': ['owner_birth_year', 'owner_age_low', 'owner_age_high'],
  'no-successor': ['no_successor'],
  'firm-age': ['founded'],
  tenure: ['owner_since'],
  governance: ['sole_director', 'unreplaced_exit', 'newest_appointment', 'accounts_due'],
  employees: ['employees_low', 'employees_high'],
  profit: ['profit_cover'],
  equity: ['equity_ratio'],
  'z-prime': ['altman_z_prime'],
  'z-double-prime': ['altman_z_double_prime'],
  trend: ['trend'],
  nace: ['nace'],
  deprivation: ['deprivation_decile'],
  'job-share': ['job_share'],
  'last-provider': ['last_provider'],
  'support-nearby': ['support_nearby'],
  urgency: ['status_kind', 'accounts_due', 'altman_z_double_prime'],
  'committed-workers': ['committed_workers'],
}

/** What gates, marks and the breaking of ties are told by. */
const STANDING_FROM: readonly RankingColumn[] = [
  'id_derived',
  'legal_kind',
  'status_kind',
  'subsidiary',
  'country',
  'legal_form',
  'nace',
  'employees_low',
  'employees_high',
]

export interface Filling {
  readonly firms: FirmColumns
  readonly terms: Terms
  readonly rules: AddingContext
}

/**
 * The readings of all firms as `addFirm` would read them one by one, but for what hangs on an id. What firms have in
 * the columns of a reading is looked at once for all firms that have the same, by the very readers of `addFirm`.
 */
export function fillReadings({ firms, terms, rules }: Filling): ReadingSheet {
  const count = firms.keys.length
  const sheet = createReadingSheet(count)
  sheet.count = count
  const numbers = new Uint32Array(count)
  for (const { id, read } of READERS) {
    const alike = alikeFirms({ firms, terms }, READ_FROM[id] ?? RANKING_COLUMNS, numbers)
    putColumn(
      sheet,
      id,
      numbers,
      alike.map((firm) => read(firm, rules)),
    )
  }
  const alike = alikeFirms({ firms, terms }, STANDING_FROM, numbers)
  const sample = createReadingSheet(alike.length)
  for (const firm of alike) putStanding(sample, nextIndex(sample), firm, rules)
  spread(sample.marks, sheet.marks, numbers)
  spread(sample.staff, sheet.staff, numbers)
  for (const lens of LENSES) spread(sample.gates[lens], sheet.gates[lens], numbers)
  return sheet
}

function putColumn(
  sheet: ReadingSheet,
  id: ReadingId,
  numbers: Uint32Array,
  readings: readonly Reading[],
): void {
  if (readings.every(({ low }) => Number.isNaN(low))) return
  const low = new Float64Array(numbers.length)
  spread(
    readings.map((reading) => reading.low),
    low,
    numbers,
  )
  const column: Column = { low, high: low }
  if (readings.some((reading) => !Number.isNaN(reading.low) && reading.low !== reading.high)) {
    column.high = new Float64Array(numbers.length)
    spread(
      readings.map((reading) => reading.high),
      column.high,
      numbers,
    )
  }
  sheet.columns.set(id, column)
}

/** Gives every firm what was worked out for its number. */
function spread(
  worked: readonly number[] | Float64Array | Uint8Array,
  target: Float64Array | Uint8Array,
  numbers: Uint32Array,
): void {
  const values = Float64Array.from(worked)
  for (let firm = 0; firm < target.length; firm++) target[firm] = values[numbers[firm] ?? 0] ?? 0
}
