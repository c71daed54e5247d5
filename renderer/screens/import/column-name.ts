import type { Words } from '../../../shared/words/words.ts'

/** The header on one line; a column without one, or of a file without any, is called by its place. */
export function columnName(header: string, index: number, { say, number }: Words): string {
  const name = header.replace(/\s+/g, ' ').trim()
  return name === '' || name === String(index + 1)
    ? say('import.reading-column', { number: number(index + 1) })
    : name
}
