import type { Exclusion, Referral } from '../criteria/names.ts'
import type { RankingQuery } from './ranking.ts'

/** What a ranked list can be put in order of, before rank and rank alone. Unknown always stands last. */
export const SORT_COLUMNS = [
  'rank',
  'firm',
  'municipality',
  'sector',
  'employees',
  'age',
  'founded',
  'score',
  'low',
  'high',
  'coverage',
  'tier',
  'status',
] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export interface SortKey {
  readonly by: SortColumn
  readonly descending: boolean
}

/** Figures of a firm that a filter can hold between two whole numbers, and of which facets show a histogram. */
export const SPANS = ['employees', 'age', 'founded', 'score'] as const
export type SpanName = (typeof SPANS)[number]

/** Both ends belong to it; a figure counts by its whole number, a band by its middle. An unknown figure never passes. */
export interface Span {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** Where the bars of a histogram begin; the last is open. */
export const HISTOGRAM_EDGES: Readonly<Record<SpanName, readonly number[]>> = {
  employees: [0, 2, 5, 10, 20, 50, 100, 250, 500, 1000],
  age: [0, 45, 50, 55, 60, 65, 70, 75, 80],
  founded: [0, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020],
  score: [0, 10, 20, 30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90],
}

/** Firms in each bar, and those of which the figure is unknown. */
export interface Histogram {
  readonly bars: readonly number[]
  readonly unknown: number
}

export interface AsideQuery extends Pick<RankingQuery, 'lens' | 'asOf'> {
  /** Name, id or place. */
  readonly search?: string | undefined
  readonly reason?: Exclusion | Referral | undefined
  readonly offset: number
  readonly limit: number
}

/** Firms that a gate keeps out of the list, by name. */
export interface AsidePage {
  readonly total: number
  readonly firms: readonly AsideFirm[]
}

export interface AsideFirm {
  readonly id: string
  readonly name: string
  readonly municipality: string | null
  readonly status: string | null
  readonly reason: Exclusion | Referral
}

/** A list that somebody gave a name: how it is filtered, weighed, sorted and laid out, as its address. */
export interface SavedView {
  readonly id: number
  readonly name: string
  /** What stands behind "?" in the address of the list. */
  readonly address: string
  readonly author: string
  /** ISO date-time. */
  readonly savedAt: string
}
