import type { ReportProblem } from '../../../shared/contract/import.ts'
import type { Problem } from '../../../shared/firm/problem.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Db } from '../store/driver.ts'
import { lonelyFacts } from '../store/facts.ts'
import { createProblemWriter } from '../store/problems.ts'
import type { SniffedFile } from './sniff.ts'
import { problemSentence } from './tally.ts'

/** Rows of companions that speak of no firm of the register: counted, each file with its first. */
export function lonelyRows(db: Db, snapshot: number, words: Words): ReportProblem[] {
  const lonely = lonelyFacts(db, snapshot)
  const problems = createProblemWriter(db, snapshot)
  const found = lonely.map(({ file, line, firm, count }) => {
    const problem: Problem = { code: 'companion-no-firm', line, column: null, value: firm }
    problems.write(problem, file, null)
    return { problem, count }
  })
  const [first] = found
  if (first === undefined) return []
  const { line, value } = first.problem
  const message = problemSentence(first.problem, words)
  const count = found.reduce((sum, one) => sum + one.count, 0)
  return [{ code: 'companion-no-firm', count, column: null, example: { line, value, message } }]
}

/** Why the list stays empty after companions alone, and what to do. */
export function missingFirms(first: SniffedFile, firms: number, words: Words): ReportProblem[] {
  if (first.companion === null || firms > 0) return []
  const value = first.profile.title
  const problem: Problem = { code: 'firms-missing', line: 1, column: null, value }
  const message = problemSentence(problem, words)
  return [{ code: problem.code, count: 1, column: null, example: { line: 1, value, message } }]
}
