import { dayNumber, isoDay } from '../../firm/calendar-day.ts'
import { InputFault } from '../input-fault.ts'

export interface Deadline {
  readonly id: string
  /** ISO date (`YYYY-MM-DD`): the last day on which it can be met. */
  readonly date: string
}

export interface RunningDeadline extends Deadline {
  /** 0 = today is the last day; below 0 it has passed. */
  readonly daysLeft: number
  readonly state: 'passed' | 'today' | 'close' | 'open'
}

/** A week in which a cooperative can still be founded where all is prepared (expert judgement, November 2026). */
const CLOSE = 7

/** The deadlines of a case as they stand on a day, the next one first and those that have passed at the end. */
export function deadlineClock(deadlines: readonly Deadline[], today: string): readonly RunningDeadline[] {
  const now = dayOf(today)
  return deadlines
    .map((deadline): RunningDeadline => {
      const daysLeft = dayOf(deadline.date) - now
      return { ...deadline, daysLeft, state: stateOf(daysLeft) }
    })
    .sort((a, b) => Number(a.daysLeft < 0) - Number(b.daysLeft < 0) || a.daysLeft - b.daysLeft)
}

/** The last day of a deadline of so many days; the day that opens it does not count. */
export function lastDay(opens: string, days: number): string {
  return isoDay(dayOf(opens) + days)
}

function stateOf(daysLeft: number): RunningDeadline['state'] {
  if (daysLeft < 0) return 'passed'
  if (daysLeft === 0) return 'today'
  return daysLeft <= CLOSE ? 'close' : 'open'
}

function dayOf(date: string): number {
  const number = dayNumber(date)
  if (number === null) throw new InputFault('not-a-date', { value: date })
  return number
}
