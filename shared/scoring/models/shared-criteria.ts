import type { Criterion, TierRules } from '../model.ts'
import { SECTOR_FIT } from './sector-fit.ts'
import { because, judgement } from './sources.ts'

/** Criteria that both lenses use, without their weights. */

const JUDGED = judgement()
const OWN = { share: JUDGED, prior: JUDGED }
const COMPARED = because('weights-compared', JUDGED)
const POOR = because('poor-places-served-least', JUDGED)
const NEAR = because('buyouts-near-buyouts', JUDGED)

export const SECTOR: Omit<Criterion, 'weight'> = {
  id: 'sector',
  source: COMPARED,
  whole: 'given-sector',
  indicators: [
    {
      id: 'nace',
      share: 1,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'nace', value: { kind: 'nace-table', rows: SECTOR_FIT } }],
      source: JUDGED,
      sources: OWN,
    },
  ],
}

export const NEED: Omit<Criterion, 'weight'> = {
  id: 'need',
  source: COMPARED,
  whole: 'given-need',
  indicators: [
    {
      id: 'deprivation',
      share: 0.5,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'deprivation',
          value: {
            kind: 'piecewise',
            points: [
              [1, 1, POOR],
              [10, 0.1, POOR],
            ],
          },
        },
      ],
      source: JUDGED,
      sources: OWN,
    },
    {
      id: 'job-share',
      share: 0.2,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'job-share',
          value: {
            kind: 'piecewise',
            points: [
              [0, 0, JUDGED],
              [0.05, 1, JUDGED],
            ],
          },
        },
      ],
      source: JUDGED,
      sources: OWN,
    },
    {
      id: 'last-provider',
      share: 0.15,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'last-provider', value: { kind: 'as-is' } }],
      source: JUDGED,
      sources: OWN,
    },
    {
      id: 'support-nearby',
      share: 0.15,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'support-nearby',
          value: {
            kind: 'piecewise',
            points: [
              [0, 0.3, NEAR],
              [1, 1, NEAR],
            ],
          },
        },
      ],
      source: JUDGED,
      sources: OWN,
    },
  ],
}

export const TIER_RULES: TierRules = {
  A: { score: 70, low: 50 },
  B: { score: 55 },
  coverage: 40,
  source: JUDGED,
}
