import type { Criterion, TierRules } from '../model.ts'
import { SECTOR_FIT } from './sector-fit.ts'
import { judgement } from './sources.ts'

/** Criteria that both lenses use, without their weights. */

export const SECTOR: Omit<Criterion, 'weight'> = {
  id: 'sector',
  source: judgement(),
  whole: 'given-sector',
  indicators: [
    {
      id: 'nace',
      share: 1,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'nace', value: { kind: 'nace-table', rows: SECTOR_FIT } }],
      source: judgement(),
    },
  ],
}

export const NEED: Omit<Criterion, 'weight'> = {
  id: 'need',
  source: judgement(),
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
              [1, 1],
              [10, 0.1],
            ],
          },
        },
      ],
      source: judgement(),
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
              [0, 0],
              [0.05, 1],
            ],
          },
        },
      ],
      source: judgement(),
    },
    {
      id: 'last-provider',
      share: 0.15,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'last-provider', value: { kind: 'as-is' } }],
      source: judgement(),
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
              [0, 0.3],
              [1, 1],
            ],
          },
        },
      ],
      source: judgement(),
    },
  ],
}

export const TIER_RULES: TierRules = { A: { score: 70, low: 50 }, B: { score: 55 }, coverage: 40 }
