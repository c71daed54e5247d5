import { expect, test } from 'vitest'
import { movesOf } from '../../../../renderer/screens/candidates/rank-moves.ts'
import type { Candidate } from '../../../../shared/scoring/candidate.ts'

const row = (id: string, rank: number): Candidate => ({
  id,
  rank,
  name: id,
  legalForm: null,
  municipality: null,
  sector: { code: null, system: null, nace: null },
  employees: null,
  ownerAge: null,
  founded: null,
  status: null,
  score: 50,
  low: 0,
  high: 100,
  coverage: 0,
  tier: '?',
  flags: [],
  parts: [],
})

test('a firm that went from fifth to second went up three places, and one not seen before did not move', () => {
  const before = new Map([
    ['mill', 5],
    ['bakery', 1],
    ['forge', 3],
  ])
  const rows = [row('bakery', 1), row('mill', 2), row('forge', 4), row('press', 3)]
  expect([...movesOf(before, rows)]).toEqual([
    ['mill', 3],
    ['forge', -1],
  ])
})
