import type { CandidateRow, CandidateSheet } from '../../../shared/exports/candidate-sheet.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import type { Part } from '../../../shared/scoring/part.ts'
import { createWords } from '../../../shared/words/words.ts'

type Known = Pick<Part, 'criterion' | 'indicator' | 'raw' | 'value' | 'weight'>

const part = ({ criterion, indicator, raw, value, weight }: Known): Part => ({
  criterion,
  indicator,
  raw,
  value,
  low: value,
  high: value,
  prior: false,
  weight,
  points: 100 * weight * value,
})

/** Owner 67, no successor, 32 years, sole director, 24 staff, sector 25: weights .50 .25 .25, worked by hand. */
export const workshop: Candidate = {
  rank: 1,
  id: '00123456',
  name: 'Talleres Arrieta, S.L.',
  legalForm: 'S.L.',
  municipality: 'Villaseca',
  sector: { code: '2562', system: 'nace2', nace: '25' },
  employees: { low: 24, high: 24 },
  ownerAge: { low: 67, high: 67 },
  founded: '1994-03-01',
  status: 'Activa',
  score: 94,
  low: 94,
  high: 94,
  coverage: 100,
  tier: 'A',
  flags: ['window', 'strike-off-notice'],
  parts: [
    part({
      criterion: 'succession',
      indicator: 'owner-age',
      raw: { low: 67, high: 67 },
      value: 0.86,
      weight: 0.25,
    }),
    part({ criterion: 'succession', indicator: 'no-successor', raw: 1, value: 1, weight: 0.125 }),
    part({ criterion: 'succession', indicator: 'firm-age', raw: 32, value: 1, weight: 0.075 }),
    part({
      criterion: 'succession',
      indicator: 'governance',
      raw: ['sole-director'],
      value: 0.5,
      weight: 0.05,
    }),
    part({
      criterion: 'workforce',
      indicator: 'employees',
      raw: { low: 24, high: 24 },
      value: 1,
      weight: 0.25,
    }),
    part({ criterion: 'sector', indicator: 'nace', raw: '25', value: 1, weight: 0.25 }),
  ],
}

const judged = { kind: 'expert-judgement', date: '2026-11-01', works: [] } as const

export const sheetOf = (rows: readonly CandidateRow[], personalData = false): CandidateSheet => ({
  heading: {
    lens: 'succession',
    model: { id: 'succession-registry', version: '1' },
    asOf: '2026-11-01',
    firms: 10,
    eligible: 8,
    excluded: { 'sole-trader': 2 },
    referred: {},
    criteria: [
      { id: 'succession', weight: 0.5, source: judged },
      { id: 'workforce', weight: 0.25, source: judged },
      { id: 'sector', weight: 0.25, source: judged },
    ],
    figures: [
      {
        path: ['sector', 'nace', 'nace', '25'],
        value: 1,
        source: { kind: 'published', works: ['A study of 2025'] },
      },
    ],
    filter: { municipality: ['Villaseca'] },
    author: 'Oficina comarcal',
    exportedAt: '2026-11-05T10:00:00.000Z',
    notice: 'An extract, not a backup.',
    provenance: [
      {
        source: 'town',
        profile: 'generic',
        files: [{ name: 'villaseca.csv', sha256: 'ab12' }],
        asOf: '2026-11-01',
        importedAt: '2026-11-02T09:00:00.000Z',
      },
    ],
  },
  rows,
  personalData,
  decided: false,
  words: createWords('en'),
})

export const row = (candidate: Candidate): CandidateRow => ({
  candidate,
  ownerName: 'Ana Arrieta',
  withheld: false,
  decision: null,
})
