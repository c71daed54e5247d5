import type { CandidateSheet } from './candidate-sheet.ts'
import { impersonal } from './impersonal.ts'

/**
 * The list as one JSON document, in pieces: the shape of a Ranking with, before it, when, by whom, with which
 * filter and weights it was made. Without personal data the owner's age is absent, not null.
 */
export function* candidatesJson({ heading, rows, personalData }: CandidateSheet): Generator<string> {
  const { criteria, notice, exportedAt, author, filter, ...ranking } = heading
  const weights = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))
  const head = { notice, exportedAt, author, personalData, filter, weights, ...ranking }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "candidates": [`
  let separator = '\n'
  for (const { candidate, ownerName } of rows) {
    yield `${separator}    ${JSON.stringify(personalData ? { ...candidate, ownerName } : impersonal(candidate))}`
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}
