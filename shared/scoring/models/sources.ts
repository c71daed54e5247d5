import type { Finding, Source } from '../model.ts'

/** When the works of the models that ship were read, and our judgement was formed. */
const DATE = '2026-11'

/** Our own judgement, with the works it was formed on. */
export const judgement = (...works: readonly string[]): Source => ({
  kind: 'expert-judgement',
  date: DATE,
  works,
})

export const published = (...works: readonly string[]): Source => ({ kind: 'published', date: DATE, works })

/** What the works say that bears on the figure. */
export const because = (finding: Finding, source: Source): Source => ({ ...source, finding })
