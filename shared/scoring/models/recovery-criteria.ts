import { CORE_PARTS } from '../../criteria/names.ts'
import type { Criterion, ValueFunction } from '../model.ts'
import { because, judgement } from './sources.ts'

/** Criteria of the recovery lens, without their weights. */

const JUDGED = judgement()
const OWN = { share: JUDGED, prior: JUDGED }
const COMPARED = because('weights-compared', JUDGED)
const SIGNS = because('warning-signs', judgement('Wisconsin, early-warning checklist'))
const HALVES = because('workforce-halves', JUDGED)

export const URGENCY: Omit<Criterion, 'weight'> = {
  id: 'urgency',
  source: COMPARED,
  whole: 'given-urgency',
  indicators: [
    {
      id: 'urgency',
      share: 1,
      prior: 0.1,
      combine: 'first-known',
      readings: [
        {
          reading: 'urgency',
          value: {
            kind: 'noisy-or',
            strengths: {
              'insolvency-filing': 0.9,
              'administration-or-liquidation': 0.95,
              'strike-off': 0.6,
              'wage-arrears': 0.8,
              'tax-arrears': 0.5,
              'mass-layoff': 0.7,
              'accounts-late': 0.4,
              'machines-moved': 0.85,
              'owner-absent': 0.9,
              'hours-cut': 0.35,
              'z-distress': 0.4,
              'parent-exit': 0.75,
            },
            sources: {
              'insolvency-filing': JUDGED,
              'administration-or-liquidation': JUDGED,
              'strike-off': JUDGED,
              'wage-arrears': SIGNS,
              'tax-arrears': SIGNS,
              'mass-layoff': SIGNS,
              'accounts-late': SIGNS,
              'machines-moved': SIGNS,
              'owner-absent': SIGNS,
              'hours-cut': SIGNS,
              'z-distress': JUDGED,
              'parent-exit': SIGNS,
            },
          },
        },
      ],
      source: SIGNS,
      sources: OWN,
    },
  ],
}

/** Whether there is something to recover; entered by hand, each part 0, .5 or 1. */
export const CORE: Omit<Criterion, 'weight'> = {
  id: 'core',
  source: COMPARED,
  whole: 'given-core',
  indicators: [
    {
      id: 'core',
      share: 1,
      prior: 0.5,
      combine: 'mean',
      readings: CORE_PARTS.map((part) => ({ reading: part, value: { kind: 'as-is' }, shownAs: part })),
      source: JUDGED,
      sources: OWN,
    },
  ],
}

const HEADS: ValueFunction = {
  kind: 'piecewise',
  points: [
    [3, 0, JUDGED],
    [6, 0.4, HALVES],
    [10, 0.7, HALVES],
    [20, 1, HALVES],
    [50, 1, JUDGED],
    [100, 0.9, JUDGED],
    [250, 0.6, JUDGED],
    [500, 0.3, JUDGED],
    [1000, 0.1, JUDGED],
  ],
}

/** Committed workers; where nobody has counted them, the employees, which is shown. */
export const COMMITTED_WORKFORCE: Omit<Criterion, 'weight'> = {
  id: 'workforce',
  source: COMPARED,
  whole: null,
  indicators: [
    {
      id: 'committed-workers',
      share: 1,
      prior: 0.4,
      combine: 'first-known',
      readings: [
        { reading: 'committed-workers', value: HEADS },
        { reading: 'employees', value: HEADS, shownAs: 'employees' },
      ],
      source: JUDGED,
      sources: OWN,
    },
  ],
}

/** 1 pre-emption or continuation by the workers is open and in time, .5 a lease can be negotiated, .2 none. */
export const LEGAL_ROUTE: Omit<Criterion, 'weight'> = {
  id: 'legal-route',
  source: COMPARED,
  whole: null,
  indicators: [
    {
      id: 'legal-route',
      share: 1,
      prior: 0.3,
      combine: 'first-known',
      readings: [{ reading: 'legal-route', value: { kind: 'as-is' } }],
      source: JUDGED,
      sources: OWN,
    },
  ],
}
