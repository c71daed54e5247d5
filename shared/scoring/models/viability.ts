import type { Criterion } from '../model.ts'
import { because, judgement, published } from './sources.ts'

const JUDGED = judgement()
const MAKERS = because('distress-bounds', published('Altman, 1983'))
const OTHERS = because('distress-bounds', published('Altman, 1995'))
const OWN = { share: JUDGED, prior: JUDGED }

/** Whether the firm is worth taking over, without its weight. */
export const VIABILITY: Omit<Criterion, 'weight'> = {
  id: 'viability',
  source: because('weights-compared', judgement('IfM Bonn, estimate of company successions')),
  whole: 'given-viability',
  indicators: [
    {
      id: 'profit',
      share: 0.4,
      prior: 0.5,
      combine: 'first-known',
      readings: [{ reading: 'profit', value: { kind: 'as-is' } }],
      source: because('profit-floor', published('IfM Bonn', 'Project Equity')),
      sources: OWN,
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
              [0, 0, JUDGED],
              [0.3, 1, JUDGED],
            ],
          },
        },
      ],
      source: JUDGED,
      sources: OWN,
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
              [1.23, 0, MAKERS],
              [2.9, 1, MAKERS],
            ],
          },
        },
        {
          reading: 'z-double-prime',
          value: {
            kind: 'piecewise',
            points: [
              [1.1, 0, OTHERS],
              [2.6, 1, OTHERS],
            ],
          },
        },
      ],
      source: published('Altman, 1983', 'Altman, 1995'),
      sources: OWN,
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
              [-0.2, 0, JUDGED],
              [0, 0.7, JUDGED],
              [0.1, 1, JUDGED],
            ],
          },
        },
      ],
      source: JUDGED,
      sources: OWN,
    },
  ],
}
