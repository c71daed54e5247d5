import { normalText } from '../../parts/normal-text.ts'

/** What the manual explains, in the order in which one meets it; `manual.<id>` and `manual.<id>-text` in the words. */
export const TOPICS = [
  'import',
  'list',
  'aside',
  'score',
  'unknown',
  'tiers',
  'weights',
  'firm',
  'deciding',
  'recovery',
  'changes',
  'map',
  'outreach',
  'privacy',
  'backup',
] as const

/** Terms of the screens; `manual.term-<id>` and `manual.means-<id>`. */
export const TERMS = [
  'candidate',
  'criterion',
  'indicator',
  'weight',
  'interval',
  'coverage',
  'prior',
  'tier',
  'gate',
  'referred',
  'lens',
  'window',
  'red-herring',
  'decision',
  'contest',
  'extract',
] as const

export interface Passage {
  readonly title: string
  readonly text: string
}

/** Passages in which every word occurs, without case and accents; all while nothing is looked for. */
export function found<P extends Passage>(passages: readonly P[], wanted: string): readonly P[] {
  const words = normalText(wanted).split(/\s+/).filter(Boolean)
  return passages.filter(({ title, text }) => {
    const said = normalText(`${title} ${text}`)
    return words.every((word) => said.includes(word))
  })
}
