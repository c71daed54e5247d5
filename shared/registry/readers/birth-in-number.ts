import { OWNER_AGES } from './year.ts'

const NUMBER = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(\d\d)-/

/**
 * The year of birth that a Latvian personal number begins with, also where its end is masked ("140777-*****"): day,
 * month and two digits of the year. Of two centuries the later one in which somebody is old enough to own a firm.
 * Numbers given out since 2017 begin with 32 and say no date: null, as for anything else.
 */
export function birthYearInNumber(text: string, latestYear: number): number | null {
  const digits = NUMBER.exec(text)?.[3]
  if (digits === undefined) return null
  const latest = latestYear - OWNER_AGES.least
  const year = Math.floor(latest / 100) * 100 + Number(digits)
  const old = year > latest ? year - 100 : year
  return latestYear - old > OWNER_AGES.most ? null : old
}
