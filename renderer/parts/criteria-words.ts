import type { CriterionId, Exclusion, Referral, Tier } from '../../shared/criteria/names.ts'
import type { CandidateFlag } from '../../shared/scoring/candidate.ts'
import { criteria } from '../../shared/words/en/criteria.ts'
import { nace } from '../../shared/words/en/nace.ts'
import type { Words } from '../../shared/words/words.ts'

export const criterionName = ({ say }: Words, id: CriterionId): string => say(`criteria.${id}`)

/** The division's name, without its number; null for what is no NACE code. */
export function sectorName({ say }: Words, code: string | null): string | null {
  const division = code?.slice(0, 2)
  return isDivision(division) ? say(`nace.${division}`) : null
}

const isDivision = (code: string | undefined): code is keyof typeof nace =>
  code !== undefined && Object.hasOwn(nace, code)

export const flagName = ({ say }: Words, flag: CandidateFlag): string => say(`criteria.flag-${flag}`)
export const aboutFlag = ({ say }: Words, flag: CandidateFlag): string => say(`criteria.about-flag-${flag}`)
export const aboutTier = ({ say }: Words, tier: Tier): string => say(`criteria.about-tier-${tier}`)
export const aboutExclusion = ({ say }: Words, reason: Exclusion): string =>
  say(`criteria.about-excluded-${reason}`)
export const aboutReferral = ({ say }: Words, reason: Referral): string =>
  say(`criteria.about-referred-${reason}`)

/** A model of the analyst's own has no words here and goes by its id. */
export function modelName({ say }: Words, id: string): string {
  const key = `model-${id}`
  return isCriteriaKey(key) ? say(`criteria.${key}`) : id
}

const isCriteriaKey = (key: string): key is keyof typeof criteria => Object.hasOwn(criteria, key)
