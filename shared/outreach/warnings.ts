import type { Words } from '../words/words.ts'
import type { DocumentDossier } from './dossier.ts'

/** Flags that say how a figure may mislead; the window flag is no warning but the point of the list. */
const MISLEADING = [
  'red-herring',
  'in-insolvency',
  'strike-off-notice',
  'committed-workers-assumed',
  'id-derived',
  'check-cooperative',
  'by-hand',
  'contested',
] as const

/** Months after which an extract is called old. */
const OLD = 12

/** What may mislead in this firm's figures: a sentence each, none where nothing does. */
export function warnings(input: {
  readonly dossier: DocumentDossier
  /** ISO date. */
  readonly today: string
  readonly words: Words
}): readonly string[] {
  const { dossier, today, words } = input
  const { firm, calculation, asOf, lens } = dossier
  const months = monthsBetween(asOf, today)
  const ageKnown = calculation.parts.some(({ indicator, prior }) => indicator === 'owner-age' && !prior)
  return [
    ...MISLEADING.filter((flag) => calculation.flags.includes(flag)).map((flag) =>
      words.say(`criteria.about-flag-${flag}`),
    ),
    ...(lens === 'succession' && ageKnown ? [words.say('documents.warning-age')] : []),
    ...(firm.sites > 1 ? [words.say('documents.warning-sites', { count: firm.sites })] : []),
    ...(months >= OLD ? [words.say('documents.warning-old', { count: months })] : []),
  ]
}

/** Whole months from one ISO date to another; the days do not count. */
function monthsBetween(from: string, to: string): number {
  const months = (date: string) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7) || 1)
  return months(to) - months(from)
}
