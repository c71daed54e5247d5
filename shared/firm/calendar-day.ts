const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO day (`YYYY-MM-DD`), or null for what is no day of the calendar. */
export function dayNumber(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  // 30 February reads as a day of March.
  return Number.isNaN(time) || isoDay(time / DAY) !== text ? null : time / DAY
}

/** The ISO day so many days after 1970-01-01. */
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

export const isCalendarDay = (text: string): boolean => dayNumber(text) !== null

/**
 * Days from one ISO date to another, below 0 where the other comes first. A month or a year counts from its first day;
 * NaN where one is no date.
 */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY
