import {
  type Contest,
  type ContestResolution,
  type Decision,
  decisionInForce,
} from '../../../shared/contract/decisions.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { saidText, stoodText } from '../../../shared/words/deciding-text.ts'
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
    said: clean(saidText(said, words)),
    stood: clean(stoodText(stood, words)),
  })
  if (removedAt === null) return line
  return `${line} ${words.say('deciding.taken-back-on', { date: words.date(removedAt) })}`
}

function contestLines({ id, by, before, resolution, ...said }: Contest, words: Words): string {
  const line = words.say('deciding.contest-line', {
    id,
    by: words.say(`deciding.by-${by}`),
    said: clean(saidText(said, words)),
    stood: clean(stoodText(before, words)),
  })
  return `${line}\n  ${resolution === null ? words.say('deciding.open') : endLine(resolution, words)}`
}

function endLine({ outcome, note, author, resolvedAt, after }: ContestResolution, words: Words): string {
  return words.say('deciding.end-line', {
    outcome: words.say(`deciding.ended-${outcome}`),
    said: clean(saidText({ author, writtenAt: resolvedAt, reason: note }, words)),
    stood: clean(stoodText(after, words)),
  })
}
