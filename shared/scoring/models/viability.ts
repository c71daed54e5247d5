import type { Criterion } from '../model.ts'
import { judgement, published } from './sources.ts'

/** Whether the firm is worth taking over, without its weight. */
export const VIABILITY: Omit<Criterion, 'weight'> = {
  id: 'viability',
  source: judgement('IfM Bonn, estimate of company successions'),
  whole: 'given-viability',
  indicators: [
    {
      id: 'profit',
      share: 0.4,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'profit', value: { kind: 'as-is' } }],
      source: published('IfM Bonn', 'Project Equity'),
    },
    {
      id: 'equity',
      share: 0.2,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'equity',
          value: {
            kind: 'piecewise',
            points: [
              [0, 0],
              [0.3, 1],
            ],
          },
        },
      ],
      source: judgement(),
    },
    {
      id: 'z-score',
      share: 0.2,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'z-prime',
          value: {
            kind: 'piecewise',
            points: [
              [1.23, 0],
              [2.9, 1],
            ],
          },
        },
        {
          reading: 'z-double-prime',
          value: {
            kind: 'piecewise',
            points: [
              [1.1, 0],
              [2.6, 1],
            ],
          },
        },
      ],
      source: published('Altman, 1983', 'Altman, 1995'),
    },
    {
      id: 'trend',
      share: 0.2,
      prior: 0.5,
      combine: 'first-known',
      readings: [
        {
          reading: 'trend',
          value: {
            kind: 'piecewise',
            points: [
              [-0.2, 0],
              [0, 0.7],
              [0.1, 1],
            ],
          },
        },
      ],
      source: judgement(),
    },
  ],
}
