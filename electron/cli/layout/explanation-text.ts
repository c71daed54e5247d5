import { isObjected } from '../../../shared/contract/objected.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { distressText } from '../../../shared/words/distress-text.ts'
import { originText } from '../../../shared/words/origin-text.ts'
import { rawText } from '../../../shared/words/raw-text.ts'
import type { Words } from '../../../shared/words/words.ts'
import { byHandText } from './by-hand-text.ts'
import { clean } from './clean.ts'
import { decidingText } from './deciding-text.ts'
import { table } from './table.ts'

type Part = Dossier['calculation']['parts'][number]

/** One firm: where it stands, the calculation line by line, and what to ask next. */
export function explanationText(dossier: Dossier, words: Words): string {
  const { firm, origin, asOf } = dossier
  return [
    `${clean(firm.name)} · ${clean(firm.id)}`,
    originText({ ...origin, source: clean(origin.source), file: clean(origin.file) }, asOf, words),
    standingText(dossier, words),
    ...(isObjected(dossier) ? [words.say('firm.not-scored')] : scoreTexts(dossier, words)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What is calculated, and what people said of it. */
function scoreTexts(dossier: Dossier, words: Words): readonly string[] {
  const { model, asOf, calculation, nextQuestion } = dossier
  const question =
    nextQuestion === null
      ? ''
      : words.say('terminal.next-question', {
          question: nextQuestion.question,
          where: nextQuestion.where,
          points: words.number(100 * nextQuestion.weight, 1),
        })
  return [
    partsText(calculation, words),
    words.say('terminal.model-line', { model: `${model.id} ${model.version}`, asOf: words.date(asOf) }),
    listedText(dossier, words),
    byHandText(dossier.byHand, words),
    decidingText(dossier, words),
    ...calculation.flags.map((flag) => words.say(`criteria.about-flag-${flag}`)),
    question,
  ]
}

/** What lists of distress say of the firm; empty where none does. */
function listedText({ distress }: Dossier, words: Words): string {
  if (distress.length === 0) return ''
  const lines = distress.map((event) => `  ${clean(distressText(event, words))}`)
  return [words.say('watch.listed-title'), ...lines].join('\n')
}

function standingText({ standing, lens }: Dossier, words: Words): string {
  if (standing.kind === 'ranked') {
    return words.say('documents.rank', {
      rank: words.number(standing.candidate.rank),
      of: words.number(standing.of),
      lens: words.say(`criteria.lens-${lens}`),
    })
  }
  const reason =
    standing.kind === 'excluded'
      ? words.say(`criteria.about-excluded-${standing.reason}`)
      : words.say(`criteria.about-referred-${standing.reason}`)
  return `${words.say('documents.set-aside')} ${reason}`
}

interface Calculated {
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly tier: string
  readonly parts: readonly Part[]
}

/** Raw → value → weight → points, a line per indicator, and the sum with its interval. */
export function partsText({ parts, score, low, high, coverage, tier }: Calculated, words: Words): string {
  const rows = parts.map((part) => [
    words.say(`criteria.${part.criterion}`),
    words.say(`criteria.${part.indicator}`),
    rawText(part, words),
    part.prior
      ? words.say('terminal.assumed', { value: words.number(part.value, 2) })
      : words.number(part.value, 2),
    words.number(100 * part.weight, 2),
    words.number(part.points, 2),
    part.low === part.high
      ? ''
      : `${words.number(100 * part.weight * part.low, 2)}–${words.number(100 * part.weight * part.high, 2)}`,
  ])
  const total = [
    words.say('terminal.sum'),
    '',
    '',
    '',
    '100',
    words.number(score, 2),
    `${words.number(low, 2)}–${words.number(high, 2)}`,
  ]
  const columns = [
    { title: words.say('terminal.column-criterion') },
    { title: words.say('terminal.column-indicator') },
    { title: words.say('terminal.column-known'), most: 40 },
    { title: words.say('terminal.column-value'), align: 'right' },
    { title: words.say('terminal.column-possible'), align: 'right' },
    { title: words.say('terminal.column-points'), align: 'right' },
    { title: words.say('terminal.column-interval') },
  ] as const
  const summary = words.say('terminal.score-line', { tier, coverage: words.number(coverage, 1) })
  return `${table(columns, [...rows, total])}\n\n${summary}`
}
