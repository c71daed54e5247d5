import type { Lens } from '../criteria/names.ts'
import type { Firm } from '../firm/firm.ts'

/** A fund, loan or benefit that may pay for a conversion; whether it is still open is to be asked case by case. */
export interface FinanceSource {
  readonly name: string
  /** ISO 3166-1 alpha-2 or a region; null = anywhere. */
  readonly country: string | null
  /** null = in both. */
  readonly lens: Lens | null
  /** Fewest and most employees; null = no limit. */
  readonly from: number | null
  readonly to: number | null
  /** What it offers, in its own words. */
  readonly offers: string
  readonly source: string
  /** When it was looked up: ISO day, month or year. */
  readonly date?: string
  readonly note?: string
}

export interface FittingFinance {
  readonly finance: FinanceSource
  /** Rules that hold for sure; one that an unknown leaves open is in `open`. */
  readonly because: readonly FinanceRule[]
  readonly open: readonly FinanceRule[]
}
export type FinanceRule = 'country' | 'lens' | 'employees'

/** What may pay for the conversion of a firm. What is unknown of the firm shuts nothing out and is named. */
export function financeFor(
  firm: Pick<Firm, 'country' | 'employees'>,
  lens: Lens,
  table: readonly FinanceSource[],
): readonly FittingFinance[] {
  return table.flatMap((finance) => {
    const rules: readonly (readonly [FinanceRule, boolean | null | undefined])[] = [
      ['country', finance.country === null ? undefined : isIn(firm.country, finance.country)],
      ['lens', finance.lens === null ? undefined : finance.lens === lens],
      ['employees', finance.from === null && finance.to === null ? undefined : isOfSize(firm, finance)],
    ]
    if (rules.some(([, holds]) => holds === false)) return []
    const named = (wanted: boolean | null) =>
      rules.filter(([, holds]) => holds === wanted).map(([rule]) => rule)
    return [{ finance, because: named(true), open: named(null) }]
  })
}

/** A region lies in its country; null = the firm's country is not known. */
const isIn = (country: string | null, wanted: string): boolean | null =>
  country === null ? null : country === wanted || country.startsWith(`${wanted}-`)

function isOfSize({ employees }: Pick<Firm, 'employees'>, { from, to }: FinanceSource): boolean | null {
  if (employees === null) return null
  const high = employees.high ?? Number.POSITIVE_INFINITY
  if (high < (from ?? 0) || employees.low > (to ?? Number.POSITIVE_INFINITY)) return false
  return employees.low >= (from ?? 0) && high <= (to ?? Number.POSITIVE_INFINITY) ? true : null
}
