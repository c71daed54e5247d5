import { closeSync, openSync, readSync } from 'node:fs'

const LINE_END = 10

/** Lines of a file but the first: close enough to its rows for making up as many firms. */
export function countRows(path: string): number {
  const file = openSync(path, 'r')
  const piece = Buffer.alloc(1 << 20)
  let ends = 0
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const filled = piece.subarray(0, read)
      for (let at = filled.indexOf(LINE_END); at >= 0; at = filled.indexOf(LINE_END, at + 1)) ends++
    }
  } finally {
    closeSync(file)
  }
  return Math.max(1, ends - 1)
}
