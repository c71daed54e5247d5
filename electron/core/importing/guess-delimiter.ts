import { parseText } from './parse-text.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Rows looked at: enough to outweigh titles and a footer. */
const LOOKED_AT = 200

/**
 * The delimiter under which most rows of the beginning have the same width, wider tables preferred. A file without
 * any of them is a single column; the comma is as good as any then.
 */
export function guessDelimiter(text: string): string {
  let best: { delimiter: string; fit: number } = { delimiter: ',', fit: 0 }
  for (const delimiter of DELIMITERS) {
    const fit = fitOf(text, delimiter)
    if (fit > best.fit) best = { delimiter, fit }
  }
  return best.delimiter
}

function fitOf(text: string, delimiter: string): number {
  const widths = parseText(text, { delimiter }, true)
    .rows.slice(0, LOOKED_AT)
    .map((row) => row.length)
    .filter((width) => width > 1)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let fit = 0
  for (const [width, count] of counts) fit = Math.max(fit, count * Math.log2(width))
  return fit
}
