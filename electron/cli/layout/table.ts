import { clean } from './clean.ts'

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Columns on the screen at most; longer cells end in "…". */
  readonly most?: number
}

/** A table of plain text: two blanks between columns, a line under the titles, no blanks at the ends of lines. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title)
  const cells = [titles, ...rows.map((row) => row.map(clean))].map((row) =>
    row.map((cell, place) => shortened(cell, columns[place]?.most ?? Number.POSITIVE_INFINITY)),
  )
  const widths = columns.map((_, place) => Math.max(...cells.map((row) => widthOf(row[place] ?? ''))))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, place) => padded(cell, widths[place] ?? 0, columns[place]?.align ?? 'left'))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(head), rule, ...body.map(line)].join('\n')
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'left' ? text + blanks : blanks + text
}

function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  const kept: string[] = []
  let width = 1
  for (const sign of text) {
    width += widthOf(sign)
    if (width > most) break
    kept.push(sign)
  }
  return `${kept.join('').trimEnd()}…`
}

/** Columns a text takes: combining signs none, the wide signs of East Asian scripts two. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += /\p{M}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
