import type { ByHand, Judgement } from '../../../shared/contract/by-hand.ts'
import type { Words } from '../../../shared/words/words.ts'
import { editsText } from './changes-text.ts'
import { clean } from './clean.ts'

export const judgementsText = (judgements: readonly Judgement[], words: Words): string =>
  judgements.length === 0
    ? words.say('terminal.no-judgements')
    : judgements.map((judgement) => judgementLine(judgement, words)).join('\n')

function judgementLine({ about, value, author, writtenAt, reason }: Judgement, words: Words): string {
  return words.say('terminal.judgement-line', {
    about: words.say(`byHand.${about}`),
    value: words.number(value, Number.isInteger(value) ? 0 : 2),
    author: clean(author) || words.say('firm.note-anonymous'),
    date: words.date(writtenAt),
    reason: clean(reason) || words.say('byHand.no-reason'),
  })
}

/** What people put over the register's word, and the score without it; empty where nobody did. */
export function byHandText({ edits, judgements, without }: ByHand, words: Words): string {
  if (without === null) return ''
  const { score, low, high, tier } = without
  return [
    words.say('byHand.title'),
    ...(edits.length === 0 ? [] : [editsText(edits, words)]),
    ...judgements.map((judgement) => judgementLine(judgement, words)),
    words.say('byHand.without', {
      score: words.number(score, 1),
      low: words.number(low, 1),
      high: words.number(high, 1),
      tier,
    }),
  ].join('\n')
}
