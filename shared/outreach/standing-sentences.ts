import type { Words } from '../words/words.ts'
import type { DocumentDossier } from './dossier.ts'

/** Where the firm stands: its rank, or the gate that keeps it out; then the score, and what the tier means. */
export function standingSentences(dossier: DocumentDossier, words: Words): readonly string[] {
  const { standing, calculation, lens } = dossier
  const { score, low, high, coverage, tier, flags } = calculation
  const scoreSentence = words.say('documents.score', {
    score: words.number(score, 1),
    low: words.number(low, 1),
    high: words.number(high, 1),
    coverage: words.number(coverage),
  })
  if (standing.kind !== 'ranked') {
    const reason =
      standing.kind === 'excluded'
        ? words.say(`criteria.about-excluded-${standing.reason}`)
        : words.say(`criteria.about-referred-${standing.reason}`)
    return [words.say('documents.set-aside'), reason, scoreSentence]
  }
  const rank = words.say('documents.rank', {
    rank: words.number(standing.candidate.rank),
    of: words.number(standing.of),
    lens: words.say(`criteria.lens-${lens}`),
  })
  const tierSentence = words.say('documents.tier', {
    tier,
    meaning: words.say(`criteria.about-tier-${tier}`),
  })
  const window = flags.includes('window') ? [words.say('criteria.about-flag-window')] : []
  return [rank, scoreSentence, tierSentence, ...window]
}
