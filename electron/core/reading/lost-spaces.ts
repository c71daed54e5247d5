import type { Dialect } from './dialect.ts'

const LOOSE = { '"': /"[^\S\r\n]/, "'": /'[^\S\r\n]/ } as const

/** Whether white space may follow a closing quotation mark somewhere in a text. */
export const hasLooseQuotes = (text: string, { quote }: Dialect): boolean => LOOSE[quote].test(text)

/** The white space of a record that is in none of its cells and is no delimiter. */
export function lostSpaces(raw: string, cells: readonly string[], { delimiter }: Dialect): string {
  const counts = new Map<string, number>()
  const count = (text: string, step: number): void => {
    for (const space of text.match(/[^\S\r\n]/g) ?? []) counts.set(space, (counts.get(space) ?? 0) + step)
  }
  count(raw, 1)
  for (const cell of cells) count(cell, -1)
  count(delimiter.repeat(cells.length - 1), -1)
  return [...counts].map(([space, left]) => space.repeat(Math.max(0, left))).join('')
}
