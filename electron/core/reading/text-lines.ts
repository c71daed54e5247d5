import type { Newline } from './dialect.ts'

/** Lines of a text by their number from 0; found only when first asked for. */
export interface TextLines {
  readonly start: (index: number) => number
  /** Without its line end. */
  readonly text: (index: number) => string
}

export function createTextLines(text: string, newline: Newline): TextLines {
  const starts = [0]
  const start = (index: number): number => {
    while (starts.length <= index) {
      const last = starts.at(-1) ?? 0
      const end = last >= text.length ? -1 : text.indexOf('\n', last)
      starts.push(end === -1 ? text.length : end + 1)
    }
    return starts[index] ?? text.length
  }
  return {
    start,
    text(index) {
      const end = start(index + 1)
      const line = text.slice(start(index), end)
      return line.endsWith(newline) ? line.slice(0, -newline.length) : line
    },
  }
}
