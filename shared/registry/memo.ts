import type { ProblemCode } from '../firm/problem.ts'
import type { Reader } from './readers/reader.ts'

/** Different cells remembered per column: registers repeat bands, codes and dates by the hundred thousand. */
const MOST = 20_000

/** A reader that reads each different cell once. */
export function remembered<T>(read: Reader<T>): Reader<T> {
  const known = new Map<string, { value: T | null; codes: readonly ProblemCode[] }>()
  return (text, found) => {
    let entry = known.get(text)
    if (entry === undefined) {
      const codes: ProblemCode[] = []
      entry = { value: read(text, (code) => codes.push(code)), codes }
      if (known.size < MOST) known.set(text, entry)
    }
    if (entry.codes.length > 0) for (const code of entry.codes) found(code)
    return entry.value
  }
}
