import type { Source } from '../model.ts'

/** Our own judgement, with the works it was formed on. */
export const judgement = (...works: readonly string[]): Source => ({
  kind: 'expert-judgement',
  date: '2026-11',
  works,
})

export const published = (...works: readonly string[]): Source => ({ kind: 'published', works })
