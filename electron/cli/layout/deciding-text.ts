import {
  type Contest,
  type ContestResolution,
  type Decision,
  decisionInForce,
  type ScoreThen,
} from '../../../shared/contract/decisions.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Words } from '../../../shared/words/words.ts'
import { clean } from './clean.ts'

/** The newest first, with those that no longer count. */
export const decisionsText = (decisions: readonly Decision[], words: Words): string =>
  decisions.length === 0
    ? words.say('deciding.none-decided')
    : decisions.map((decision) => decisionLine(decision, words)).join('\n')

export const contestsText = (contests: readonly Contest[], words: Words): string =>
  contests.length === 0
    ? words.say('deciding.none-contested')
    : contests.map((contest) => contestLines(contest, words)).join('\n')

/** What counts of both in an explanation; empty where nobody decided and nobody contested. */
export function decidingText({ decisions, contests }: Dossier, words: Words): string {
  const inForce = decisionInForce(decisions)
  return [
    ...(inForce === null ? [] : [decisionLine(inForce, words)]),
    ...contests.map((contest) => contestLines(contest, words)),
  ].join('\n')
}

function decisionLine({ id, decision, removedAt, stood, ...said }: Decision, words: Words): string {
  const line = words.say('deciding.decision-line', {
    id,
    decision: words.say(`deciding.decided-${decision}`),
    said: saidText(said, words),
    stood: stoodText(stood, words),
  })
  if (removedAt === null) return line
  return `${line} ${words.say('deciding.taken-back-on', { date: words.date(removedAt) })}`
}

function contestLines({ id, by, before, resolution, ...said }: Contest, words: Words): string {
  const line = words.say('deciding.contest-line', {
    id,
    by: words.say(`deciding.by-${by}`),
    said: saidText(said, words),
    stood: stoodText(before, words),
  })
  return `${line}\n  ${resolution === null ? words.say('deciding.open') : endLine(resolution, words)}`
}

function endLine({ outcome, note, author, resolvedAt, after }: ContestResolution, words: Words): string {
  return words.say('deciding.end-line', {
    outcome: words.say(`deciding.ended-${outcome}`),
    said: saidText({ author, writtenAt: resolvedAt, reason: note }, words),
    stood: stoodText(after, words),
  })
}

interface Said {
  readonly author: string
  readonly writtenAt: string
  readonly reason: string
}

const saidText = ({ author, writtenAt, reason }: Said, words: Words): string =>
  words.say('byHand.said', {
    author: clean(author) || words.say('firm.note-anonymous'),
    date: words.date(writtenAt),
    reason: clean(reason),
  })

function stoodText({ score, rank, model }: ScoreThen, words: Words): string {
  const stood = { score: words.number(score, 1), model: clean(`${model.id} ${model.version}`) }
  return rank === null
    ? words.say('deciding.stood-aside', stood)
    : words.say('deciding.stood', { ...stood, rank: words.number(rank) })
}
