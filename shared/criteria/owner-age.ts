import type { Firm } from '../firm/firm.ts'
import { exact, fromRange, type Reader, type Reading } from './reading.ts'

/**
 * Age of the owner or lead director in years. From a birth year it is the age reached in the year of `asOf`,
 * because registers give the year or month only; else the age or band that the source states.
 */
export const ownerAge: Reader = {
  id: 'owner-age',
  read: (firm, { asOf }) => fromBirthYear(firm, asOf) ?? fromRange(firm.ownerAge),
}

function fromBirthYear(firm: Firm, asOf: string): Reading | null {
  if (firm.ownerBirthYear === null) return null
  const age = Number(asOf.slice(0, 4)) - firm.ownerBirthYear
  return age >= 0 ? exact(age) : null
}
