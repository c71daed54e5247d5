import { deadlineClock, lastDay } from '../../../shared/scoring/recovery/deadline-clock.ts'
import type { LegalRoute } from '../../../shared/scoring/recovery/legal-route.ts'
import type { Words } from '../../../shared/words/words.ts'

export interface RouteRequest {
  readonly route: LegalRoute
  /** ISO date on which the way opened; null = not known, and only the length of its time is told. */
  readonly opened: string | null
  /** ISO date. */
  readonly today: string
  readonly words: Words
}

/** A legal way in a sentence: what it is, where it stands, and how long it is still open. */
export function routeText({ route, opened, today, words }: RouteRequest): string {
  const { say, number, date } = words
  const { right, when, days, source } = route
  const text = say(days === null ? 'byHand.route-no-days' : 'byHand.route-days', {
    right: say(`analysis.right-${right}`),
    when: say(`byHand.when-${when}`),
    days: number(days ?? 0),
    source,
  })
  if (days === null || opened === null) return text
  const end = lastDay(opened, days)
  const [clock] = deadlineClock([{ id: right, date: end }], today)
  if (clock === undefined) return text
  const left = say(`analysis.deadline-${clock.state}`, { days: number(Math.abs(clock.daysLeft)) })
  return say('byHand.route-ends', { text, end: date(end), left })
}
