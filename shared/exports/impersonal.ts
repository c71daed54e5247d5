import type { Candidate } from '../scoring/candidate.ts'
import type { Part } from '../scoring/part.ts'

/** The indicator that is read from data about a person. */
const PERSONAL_INDICATOR: Part['indicator'] = 'owner-age'

export type ImpersonalCandidate = Omit<Candidate, 'ownerAge'>

/**
 * The candidate without anything that tells the owner's age. The parts of the criterion that uses it are added up
 * into one, because the age could be read back from its own points; the score stays the sum of the parts. The
 * window flag goes too: it says "65 or older".
 */
export function impersonal({ ownerAge: _, ...candidate }: Candidate): ImpersonalCandidate {
  const flags = candidate.flags.filter((flag) => flag !== 'window')
  const criterion = candidate.parts.find((part) => part.indicator === PERSONAL_INDICATOR)?.criterion
  if (criterion === undefined) return { ...candidate, flags }
  const place = candidate.parts.findIndex((part) => part.criterion === criterion)
  const others = candidate.parts.filter((part) => part.criterion !== criterion)
  const merged = mergedPart(
    criterion,
    candidate.parts.filter((part) => part.criterion === criterion),
  )
  return { ...candidate, flags, parts: others.toSpliced(place, 0, merged) }
}

/** Values are means weighted by the parts' weights; a prior in any part makes the whole rest on one. */
function mergedPart(criterion: Part['criterion'], parts: readonly Part[]): Part {
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0)
  const weight = sum((part) => part.weight)
  const mean = (of: (part: Part) => number) =>
    weight === 0 ? 0 : sum((part) => part.weight * of(part)) / weight
  return {
    criterion,
    indicator: criterion,
    raw: null,
    value: mean((part) => part.value),
    low: mean((part) => part.low),
    high: mean((part) => part.high),
    prior: parts.some((part) => part.prior),
    weight,
    points: sum((part) => part.points),
  }
}
