import type { CandidateSheet } from './candidate-sheet.ts'
import { impersonal } from './impersonal.ts'

/**
 * The list as one JSON document, in pieces: the shape of a Ranking with, before it, when, by whom, with which
 * filter and weights it was made. Without personal data the owner's age is absent, not null; without decisions they are.
 */
export function* candidatesJson({ heading, rows, personalData, decided }: CandidateSheet): Generator<string> {
  const { criteria, notice, exportedAt, author, filter, ...ranking } = heading
  const weights = Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))
  const head = { notice, exportedAt, author, personalData, decided, filter, weights, ...ranking }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "candidates": [`
  let separator = '\n'
  for (const { candidate, ownerName, withheld, decision } of rows) {
    const shown = personalData && !withheld ? { ...candidate, ownerName } : impersonal(candidate)
    yield `${separator}    ${JSON.stringify(decision === null ? shown : { ...shown, decision })}`
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}
