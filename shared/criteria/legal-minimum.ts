import type { Firm } from '../firm/firm.ts'

/** Fewest members that the law of a country lets a worker cooperative have. A row is used only with its source. */
export interface LegalMinimum {
  /** ISO 3166-1 alpha-2, or a region such as `ES-CT`. */
  readonly country: string
  /**
   * Legal forms the row is for, as a register's words or code, case and dots ignored; a `*` at the end stands for
   * any ending. None given: every form.
   */
  readonly legalForms?: readonly string[]
  readonly members: number
  readonly source: string
  /** When it was looked up: ISO day, month or year. */
  readonly date?: string
  readonly note?: string
}

/** The first row that fits the firm's country and legal form, or null where the table has none. */
export function minimumMembers(firm: Firm, table: readonly LegalMinimum[]): number | null {
  const row = table.find(({ country, legalForms }) => country === firm.country && fitsForm(firm, legalForms))
  return row?.members ?? null
}

function fitsForm(firm: Firm, forms: readonly string[] | undefined): boolean {
  if (forms === undefined) return true
  if (firm.legalForm === null) return false
  const found = plain(firm.legalForm)
  return forms.some((form) => {
    const wanted = plain(form)
    return wanted.endsWith('*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted
  })
}

/** As forms are compared. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('.', '').trim()
