import { describe, expect, it } from 'vitest'
import {
  CORE_PARTS,
  CRITERIA,
  EXCLUSIONS,
  GOVERNANCE_FLAGS,
  INDICATORS,
  LENSES,
  REFERRALS,
  SIGNALS,
  TIERS,
} from '../../../shared/criteria/names.ts'
import { CANDIDATE_FLAGS } from '../../../shared/scoring/candidate.ts'
import { FAULT_CODES } from '../../../shared/scoring/input-fault.ts'
import { MODELS } from '../../../shared/scoring/models/all.ts'
import { LEGAL_ROUTES } from '../../../shared/scoring/models/legal-routes.ts'
import { SECOND_OPINIONS } from '../../../shared/scoring/opinions/all.ts'
import { OUTCOMES } from '../../../shared/scoring/outcomes/outcome.ts'
import { RANK_ORDER_METHODS } from '../../../shared/scoring/rank-order.ts'
import { CATALOGUES, LANGUAGES } from '../../../shared/words/words.ts'

const criteria = Object.values(CRITERIA).flat()
const names = [
  ...criteria,
  ...INDICATORS,
  ...CORE_PARTS,
  ...criteria.map((id) => `about-${id}`),
  ...GOVERNANCE_FLAGS.map((flag) => `governance-${flag}`),
  ...SIGNALS.map((signal) => `signal-${signal}`),
  ...MODELS.map(({ id }) => `model-${id}`),
  ...[
    ...LENSES.map((lens) => `lens-${lens}`),
    ...EXCLUSIONS.map((reason) => `excluded-${reason}`),
    ...REFERRALS.map((reason) => `referred-${reason}`),
    ...TIERS.map((tier) => `tier-${tier}`),
    ...CANDIDATE_FLAGS.map((flag) => `flag-${flag}`),
  ].flatMap((name) => [name, `about-${name}`]),
]
const analysis = [
  ...OUTCOMES.map((outcome) => `outcome-${outcome}`),
  ...SECOND_OPINIONS.flatMap(({ id }) => [`opinion-${id}`, `opinion-${id}-about`]),
  ...RANK_ORDER_METHODS.map((method) => `method-${method}`),
  ...LEGAL_ROUTES.map(({ right }) => `right-${right}`),
]
const questions = INDICATORS.flatMap((id) => [id, `${id}-where`])

describe.each(LANGUAGES)('the words in %s', (language) => {
  const catalogue = CATALOGUES[language]

  it('name everything a score is made of', () => {
    expect(names.filter((key) => !(key in catalogue.criteria))).toEqual([])
  })

  it('ask about every indicator and say where to find the answer', () => {
    expect(questions.filter((key) => !(key in catalogue.questions))).toEqual([])
  })

  it('name what the analyses speak of', () => {
    expect(analysis.filter((key) => !(key in catalogue.analysis))).toEqual([])
  })

  it('say what is wrong with a hand-written file', () => {
    expect(FAULT_CODES.filter((code) => !(code in catalogue.faults))).toEqual([])
  })
})
