import { originText } from '../words/origin-text.ts'
import { rawText } from '../words/raw-text.ts'
import type { Words } from '../words/words.ts'
import type { DocumentDossier, Letterhead } from './dossier.ts'
import { type RegisterFact, registerFacts } from './register-facts.ts'
import { standingSentences } from './standing-sentences.ts'
import { warnings } from './warnings.ts'

/** All that a file note shows. It is for the office alone: it carries the score and what it rests on. */
export interface NoteFacts {
  readonly firm: string
  readonly id: string
  readonly lens: DocumentDossier['lens']
  readonly lensName: string
  readonly model: string
  readonly dataDate: string
  readonly date: string
  readonly writer: string | null
  /** Rank or gate, score with interval, tier. */
  readonly standing: readonly string[]
  readonly facts: readonly RegisterFact[]
  readonly origin: string
  readonly parts: readonly NotePart[]
  readonly total: string
  readonly unknowns: readonly NoteUnknown[]
  readonly warnings: readonly string[]
  /** Somebody says that the score is wrong, and nobody has settled it yet. */
  readonly contested: boolean
  readonly question: DocumentDossier['nextQuestion']
}

interface NotePart {
  readonly name: string
  readonly raw: string
  readonly value: string
  readonly assumed: boolean
  readonly possible: string
  readonly points: string
}

interface NoteUnknown {
  readonly name: string
  /** Points the score could lose or gain once it is known. */
  readonly down: string
  readonly up: string
}

export function noteFacts(input: {
  readonly dossier: DocumentDossier
  readonly letterhead: Letterhead
  /** ISO date of the note. */
  readonly today: string
  readonly words: Words
}): NoteFacts {
  const { dossier, letterhead, today, words } = input
  const { firm, origin, calculation, lens, model, asOf } = dossier
  const { parts, score } = calculation
  return {
    firm: firm.name,
    id: firm.id,
    lens,
    lensName: words.say(`criteria.lens-${lens}`),
    model: `${model.id} ${model.version}`,
    dataDate: words.date(asOf),
    date: words.date(today),
    writer: [letterhead.author, letterhead.office].filter((text) => text.trim() !== '').join(', ') || null,
    standing: standingSentences(dossier, words),
    facts: registerFacts(dossier, words),
    origin: originText(origin, asOf, words),
    parts: parts.map((part) => notePart(part, words)),
    total: words.number(score, 1),
    unknowns: unknowns(parts, words),
    warnings: warnings({ dossier, today, words }),
    contested: calculation.flags.includes('contested'),
    question: dossier.nextQuestion,
  }
}

type Part = DocumentDossier['calculation']['parts'][number]

const notePart = (part: Part, words: Words): NotePart => ({
  name: words.say(`criteria.${part.indicator}`),
  raw: rawText(part, words),
  value: words.number(part.value, 2),
  assumed: part.prior,
  possible: words.number(100 * part.weight, 1),
  points: words.number(part.points, 1),
})

/** Those that weigh, the ones that could move the score most first. */
function unknowns(parts: readonly Part[], words: Words): readonly NoteUnknown[] {
  const swing = ({ weight, low, high }: Part) => weight * (high - low)
  return parts
    .filter((part) => part.prior && swing(part) > 0)
    .toSorted((a, b) => swing(b) - swing(a))
    .map(({ indicator, weight, value, low, high }) => ({
      name: words.say(`criteria.${indicator}`),
      down: words.number(100 * weight * (value - low), 1),
      up: words.number(100 * weight * (high - value), 1),
    }))
}
