import type { ReportProblem } from '../../../shared/contract/import.ts'
import { type Problem, REFUSING } from '../../../shared/firm/problem.ts'
import type { Words } from '../../../shared/words/words.ts'

/** Counts rows and their problems while a file is read. */
export interface Tally {
  readonly add: (problems: readonly Problem[]) => void
  /** Something about the file, or text that is no row. */
  readonly note: (problem: Problem) => void
  /** Counts rows of which nothing is to be said. */
  readonly addSound: (rows: number) => void
  readonly counts: () => {
    readonly read: number
    readonly kept: number
    readonly flagged: number
    readonly refused: number
  }
  /** Per code and column, most frequent first, each with the first example. */
  readonly problems: (words: Words) => ReportProblem[]
}

interface Found {
  readonly first: Problem
  count: number
}

export function createTally(): Tally {
  const rows = { read: 0, kept: 0, flagged: 0, refused: 0 }
  const found = new Map<string, Found>()
  const note = (problem: Problem): void => {
    const kind = `${problem.code}\u0000${problem.column}`
    const known = found.get(kind)
    if (known === undefined) found.set(kind, { first: problem, count: 1 })
    else known.count += 1
  }
  return {
    note,
    add(problems) {
      rows.read += 1
      if (problems.length === 0) rows.kept += 1
      else if (problems.some(({ code }) => REFUSING.has(code))) rows.refused += 1
      else rows.flagged += 1
      for (const problem of problems) note(problem)
    },
    addSound(count) {
      rows.read += count
      rows.kept += count
    },
    counts: () => rows,
    problems: (words) =>
      [...found.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ first, count }) => ({
          code: first.code,
          count,
          column: first.column,
          example: { line: first.line, value: first.value, message: problemSentence(first, words) },
        })),
  }
}

export const problemSentence = (problem: Problem, words: Words): string =>
  words.say(`problems.${problem.code}`, {
    line: problem.line,
    column: problem.column ?? '',
    value: problem.value ?? '',
  })
