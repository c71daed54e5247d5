import type { Criterion, ValueFunction } from '../model.ts'
import { because, judgement, published } from './sources.ts'

/** Criteria of the succession lens, without their weights. */

const TSR = 'Tokyo Shoko Research, 2024'
const JUDGED = judgement()
const OUTREACH = because('outreach-from-fifteen', judgement('Project Equity', 'Democracy at Work Institute'))
const CLOSURES = because('closures-at-thirty', published(TSR))

const YEARS: ValueFunction = {
  kind: 'piecewise',
  points: [
    [5, 0, JUDGED],
    [10, 0.2, JUDGED],
    [15, 0.5, OUTREACH],
    [20, 0.7, OUTREACH],
    [30, 1, CLOSURES],
    [40, 1, CLOSURES],
    [60, 0.8, JUDGED],
  ],
}

const OWNERS = because('owners-over-fifty-five', judgement('KfW, 2025', 'Project Equity'))
const BY_SIZE = because('buyouts-by-size', JUDGED)
const NOTICES = because('registry-notices', JUDGED)

export const SUCCESSION_PRESSURE: Omit<Criterion, 'weight'> = {
  id: 'succession',
  source: because('weights-compared', judgement('IfM Bonn, estimate of company successions')),
  whole: null,
  indicators: [
    {
      id: 'owner-age',
      share: 0.5,
      prior: 0.45,
      combine: 'first-known',
      readings: [
        {
          reading: 'owner-age',
          value: {
            kind: 'piecewise',
            points: [
              [45, 0, JUDGED],
              [50, 0.1, because('sales-before-sixty', judgement('BPCE, 2017'))],
              [55, 0.35, OWNERS],
              [60, 0.6, because('closures-over-sixty', judgement(TSR))],
              [65, 0.8, JUDGED],
              [70, 0.95, JUDGED],
              [74, 1, because('closures-median-age', published(TSR))],
            ],
          },
        },
      ],
      source: judgement(TSR, 'KfW, 2025', 'Project Equity', 'BPCE, 2017'),
      sources: { share: JUDGED, prior: JUDGED },
    },
    {
      id: 'no-successor',
      share: 0.25,
      prior: 0.52,
      combine: 'first-known',
      readings: [{ reading: 'no-successor', value: { kind: 'as-is' } }],
      source: judgement('Teikoku Databank, 2024', TSR),
      sources: {
        share: because('successors-with-age', judgement(TSR)),
        prior: because('half-without-successor', published('Teikoku Databank, 2024')),
      },
    },
    {
      id: 'firm-age',
      share: 0.15,
      prior: 0.5,
      combine: 'highest',
      readings: [
        { reading: 'firm-age', value: YEARS },
        { reading: 'tenure', value: YEARS },
      ],
      source: judgement(TSR, 'Project Equity', 'Democracy at Work Institute'),
      sources: { share: JUDGED, prior: JUDGED },
    },
    {
      id: 'governance',
      share: 0.1,
      prior: 0.3,
      combine: 'first-known',
      readings: [
        { reading: 'given-governance', value: { kind: 'as-is' } },
        {
          reading: 'governance',
          value: {
            kind: 'capped-sum',
            strengths: {
              'sole-director': 0.5,
              'no-new-director-10y': 0.3,
              'unreplaced-exit': 0.5,
              'late-accounts': 0.2,
            },
            cap: 1,
            sources: {
              'sole-director': NOTICES,
              'no-new-director-10y': NOTICES,
              'unreplaced-exit': NOTICES,
              'late-accounts': NOTICES,
              cap: JUDGED,
            },
          },
        },
      ],
      source: JUDGED,
      sources: { share: JUDGED, prior: JUDGED },
    },
  ],
}

export const WORKFORCE: Omit<Criterion, 'weight'> = {
  id: 'workforce',
  source: because('weights-compared', JUDGED),
  whole: null,
  indicators: [
    {
      id: 'employees',
      share: 1,
      prior: 0.4,
      combine: 'first-known',
      readings: [
        {
          reading: 'employees',
          value: {
            kind: 'piecewise',
            points: [
              [2, 0, JUDGED],
              [3, 0.15, JUDGED],
              [5, 0.35, JUDGED],
              [10, 0.75, BY_SIZE],
              [15, 1, BY_SIZE],
              [50, 1, BY_SIZE],
              [100, 0.8, JUDGED],
              [250, 0.4, JUDGED],
              [500, 0.15, JUDGED],
              [1000, 0, JUDGED],
            ],
          },
        },
      ],
      source: BY_SIZE,
      sources: { share: JUDGED, prior: JUDGED },
    },
  ],
}
