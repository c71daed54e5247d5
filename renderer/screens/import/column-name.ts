import type { Words } from '../../../shared/words/words.ts'

/** The header on one line, or the column's place where it has none. */
export function columnName(header: string, index: number, { say, number }: Words): string {
  const name = header.replace(/\s+/g, ' ').trim()
  return name === '' ? say('import.reading-column', { number: number(index + 1) }) : name
}
