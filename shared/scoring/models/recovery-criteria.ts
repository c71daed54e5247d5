import { CORE_PARTS } from '../../criteria/names.ts'
import type { Criterion, ValueFunction } from '../model.ts'
import { judgement } from './sources.ts'

/** Criteria of the recovery lens, without their weights. */

export const URGENCY: Omit<Criterion, 'weight'> = {
  id: 'urgency',
  source: judgement(),
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
          },
        },
      ],
      source: judgement('Wisconsin, early-warning checklist'),
    },
  ],
}

/** Whether there is something to recover; entered by hand, each part 0, .5 or 1. */
export const CORE: Omit<Criterion, 'weight'> = {
  id: 'core',
  source: judgement(),
  whole: 'given-core',
  indicators: [
    {
      id: 'core',
      share: 1,
      prior: 0.5,
      combine: 'mean',
      readings: CORE_PARTS.map((part) => ({ reading: part, value: { kind: 'as-is' }, shownAs: part })),
      source: judgement(),
    },
  ],
}

const HEADS: ValueFunction = {
  kind: 'piecewise',
  points: [
    [3, 0],
    [6, 0.4],
    [10, 0.7],
    [20, 1],
    [50, 1],
    [100, 0.9],
    [250, 0.6],
    [500, 0.3],
    [1000, 0.1],
  ],
}

/** Committed workers; where nobody has counted them, the employees, which is shown. */
export const COMMITTED_WORKFORCE: Omit<Criterion, 'weight'> = {
  id: 'workforce',
  source: judgement(),
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
      source: judgement(),
    },
  ],
}

/** 1 pre-emption or continuation by the workers is open and in time, .5 a lease can be negotiated, .2 none. */
export const LEGAL_ROUTE: Omit<Criterion, 'weight'> = {
  id: 'legal-route',
  source: judgement(),
  whole: null,
  indicators: [
    {
      id: 'legal-route',
      share: 1,
      prior: 0.3,
      combine: 'first-known',
      readings: [{ reading: 'legal-route', value: { kind: 'as-is' } }],
      source: judgement(),
    },
  ],
}
