import type { ProblemCode } from '../../../../shared/firm/problem.ts'
import type { Reader } from '../../../../shared/registry/readers/reader.ts'

/** What a reader makes of a cell, and the problems it names: `[value]` or `[null, code]`. */
export function readWith<T>(reader: Reader<T>, cell: string): readonly [T | null, ...ProblemCode[]] {
  const codes: ProblemCode[] = []
  const value = reader(cell, (code) => codes.push(code))
  return [value, ...codes]
}
