import type { Tier } from '../criteria/names.ts'
import type { Range } from '../firm/range.ts'
import type { Part } from './part.ts'

/** A ranked firm as the terminal prints it and every screen, letter and export reads it. Scores in [0, 100]. */
export interface Candidate {
  readonly rank: number
  readonly id: string
  readonly name: string
  readonly legalForm: string | null
  readonly municipality: string | null
  readonly sector: {
    readonly code: string | null
    readonly system: string | null
    readonly nace: string | null
  }
  readonly employees: Range | null
  readonly ownerAge: Range | null
  readonly founded: string | null
  readonly status: string | null
  readonly score: number
  readonly low: number
  readonly high: number
  /** Percent of the weights that rest on known values. */
  readonly coverage: number
  readonly tier: Tier
  readonly flags: readonly CandidateFlag[]
  readonly parts: readonly Part[]
}

/** What the sheet tells of a firm by itself. */
export const SHEET_FLAGS = [
  'window',
  'red-herring',
  'in-insolvency',
  'strike-off-notice',
  'committed-workers-assumed',
  'id-derived',
  'check-cooperative',
] as const
export type SheetFlag = (typeof SHEET_FLAGS)[number]

/** `by-hand`: a person typed or judged something of the firm. `contested`: somebody says that its score is wrong. */
export const CANDIDATE_FLAGS = ['contested', ...SHEET_FLAGS, 'by-hand'] as const
export type CandidateFlag = (typeof CANDIDATE_FLAGS)[number]
