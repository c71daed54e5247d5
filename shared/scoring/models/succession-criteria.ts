import type { Criterion, ValueFunction } from '../model.ts'
import { judgement, published } from './sources.ts'

/** Criteria of the succession lens, without their weights. */

const YEARS: ValueFunction = {
  kind: 'piecewise',
  points: [
    [5, 0],
    [10, 0.2],
    [15, 0.5],
    [20, 0.7],
    [30, 1],
    [40, 1],
    [60, 0.8],
  ],
}

export const SUCCESSION_PRESSURE: Omit<Criterion, 'weight'> = {
  id: 'succession',
  source: judgement('IfM Bonn, estimate of company successions'),
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
              [45, 0],
              [50, 0.1],
              [55, 0.35],
              [60, 0.6],
              [65, 0.8],
              [70, 0.95],
              [74, 1],
            ],
          },
        },
      ],
      source: published('Tokyo Shoko Research, 2024', 'KfW, 2025', 'Project Equity', 'BPCE, 2017'),
    },
    {
      id: 'no-successor',
      share: 0.25,
      prior: 0.52,
      combine: 'first-known',
      readings: [{ reading: 'no-successor', value: { kind: 'as-is' } }],
      source: published('Teikoku Databank, 2024', 'Tokyo Shoko Research, 2024'),
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
      source: published('Tokyo Shoko Research, 2024', 'Project Equity', 'Democracy at Work Institute'),
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
          },
        },
      ],
      source: judgement(),
    },
  ],
}

export const WORKFORCE: Omit<Criterion, 'weight'> = {
  id: 'workforce',
  source: judgement(),
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
              [2, 0],
              [3, 0.15],
              [5, 0.35],
              [10, 0.75],
              [15, 1],
              [50, 1],
              [100, 0.8],
              [250, 0.4],
              [500, 0.15],
              [1000, 0],
            ],
          },
        },
      ],
      source: judgement(),
    },
  ],
}
