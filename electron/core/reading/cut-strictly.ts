import type { Dialect } from './dialect.ts'

export interface StrictCells {
  readonly cells: string[]
  /** Whether a cell begins with a quotation mark that does not quote it. */
  readonly stray: boolean
}

/** Cells of one line; a quotation mark quotes only where the quoting is without fault, else it is a letter. */
export function cutStrictly(line: string, dialect: Dialect): StrictCells {
  const { delimiter, quote } = dialect
  const cells: string[] = []
  let stray = false
  let from = 0
  for (;;) {
    const opens = line[from] === quote
    const quoted = opens ? quotedCell(line, from, dialect) : null
    const found = quoted?.end ?? line.indexOf(delimiter, from)
    const end = found === -1 ? line.length : found
    cells.push(quoted?.text ?? line.slice(from, end))
    stray ||= opens && quoted === null
    if (end >= line.length) return { cells, stray }
    from = end + delimiter.length
  }
}

/** The cell that opens with a quotation mark at `from`, if it closes before a delimiter or the end of the line. */
function quotedCell(line: string, from: number, dialect: Dialect): { text: string; end: number } | null {
  const { quote, delimiter } = dialect
  let text = ''
  for (let place = from + 1; place < line.length; place += 1) {
    const sign = line[place]
    if (sign === dialect.escape && line[place + 1] === quote) {
      text += quote
      place += 1
    } else if (sign === quote) {
      const end = place + 1
      return end === line.length || line.startsWith(delimiter, end) ? { text, end } : null
    } else text += sign
  }
  return null
}
