export type CsvCell = string | number | null

/** A byte order mark: with it spreadsheets read the file as UTF-8. */
export const BOM = '\uFEFF'

/** Signs that make a spreadsheet take a text cell for a formula or skip to the next cell; full-width ones count as well. */
const STARTS_FORMULA = new Set([...'=+-@\t\r\n\0＝＋－＠'])

/**
 * One record with its CRLF. Text that a spreadsheet would run as a formula gets a leading `'`; numbers stay
 * numbers, and `null` is an empty cell.
 */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = safeText(cell)
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text that no spreadsheet takes for a formula, neither on opening nor when the cell is edited later. */
export const safeText = (text: string): string => (STARTS_FORMULA.has(text.charAt(0)) ? `'${text}` : text)
