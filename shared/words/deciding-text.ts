import type { Words } from './words.ts'

interface Said {
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
  readonly reason: string
}

/** "Ana, 2 Nov 2026: they rang" */
export const saidText = ({ author, writtenAt, reason }: Said, words: Words): string =>
  words.say('byHand.said', {
    author: author || words.say('firm.note-anonymous'),
    date: words.date(writtenAt),
    reason,
  })

interface Stood {
  readonly score: number
  readonly rank: number | null
  readonly model: { readonly id: string; readonly version: string }
}

/** "score 71.2, rank 3, by succession-registry 1" */
export function stoodText({ score, rank, model }: Stood, words: Words): string {
  const stood = { score: words.number(score, 1), model: `${model.id} ${model.version}` }
  return rank === null
    ? words.say('deciding.stood-aside', stood)
    : words.say('deciding.stood', { ...stood, rank: words.number(rank) })
}
