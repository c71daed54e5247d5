import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import type { Words } from '../../../shared/words/words.ts'
import { criterionName } from '../criteria-words.ts'
import { segmentsOf } from './segments.ts'

export interface SummaryInput {
  readonly candidate: Pick<Candidate, 'tier' | 'score' | 'low' | 'high' | 'coverage' | 'parts'>
  readonly lens: Lens
  readonly words: Words
}

/** The glyph in words, for those who do not see it. */
export function summaryOf({ candidate, lens, words }: SummaryInput): string {
  const { number, say } = words
  const { tier, score, low, high, coverage, parts } = candidate
  const head = say('units.score-summary', {
    tier,
    score: number(score, 1),
    low: number(low),
    high: number(high),
    coverage: number(coverage),
  })
  const lines = segmentsOf(parts, lens).map(({ criterion, known, prior, possible }) =>
    say(prior > 0 ? 'units.segment-assumed' : 'units.segment', {
      criterion: criterionName(words, criterion),
      points: number(known + prior, 1),
      possible: number(possible, 1),
      assumed: number(prior, 1),
    }),
  )
  return [head, ...lines].join(' ')
}
