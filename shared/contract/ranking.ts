import type { CriterionId, Exclusion, IndicatorId, Lens, Referral, Tier } from '../criteria/names.ts'
import type { Firm } from '../firm/firm.ts'
import type { Candidate } from '../scoring/candidate.ts'
import type { DecisionKind } from '../scoring/decision.ts'
import type { Ranking } from '../scoring/ranking.ts'
import type { ByHand } from './by-hand.ts'
import type { Contest, Decision } from './decisions.ts'
import type { FirmDistress } from './distress.ts'
import type { Histogram, SortKey, Span, SpanName } from './list-view.ts'

/** Which ranking is asked for. `weights` replaces the model's; they are brought to sum 1. */
export interface RankingQuery {
  readonly lens: Lens
  readonly weights?: Partial<Record<CriterionId, number>> | undefined
  readonly filter?: Filter | undefined
  /** The first key counts before the second; where all are equal, and where there is none, the rank decides. */
  readonly sort?: readonly SortKey[] | undefined
  /** A file with a model of this lens (JSON); default: the usual model of the workspace. */
  readonly model?: string | undefined
  /** ISO date at which ages are counted; default: the data's date. */
  readonly asOf?: string | undefined
}

/** Every part that is given must hold; within one list any of its values may. */
export interface Filter extends Readonly<Partial<Record<SpanName, Span | undefined>>> {
  readonly search?: string | undefined
  readonly municipality?: readonly string[] | undefined
  /** NACE divisions, "25". */
  readonly nace?: readonly string[] | undefined
  readonly size?: readonly SizeClass[] | undefined
  readonly tier?: readonly Tier[] | undefined
  /** The register's own words. */
  readonly status?: readonly string[] | undefined
  /** What a person decided under the lens. */
  readonly decision?: readonly DecisionState[] | undefined
  /** Ids: a list that somebody put together by hand. */
  readonly firm?: readonly string[] | undefined
}

export const SIZE_CLASSES = ['0-9', '10-49', '50-249', '250+', 'unknown'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

export const DECISION_STATES = ['none', 'take-on', 'later', 'not'] as const satisfies readonly (
  | DecisionKind
  | 'none'
)[]
export type DecisionState = (typeof DECISION_STATES)[number]

/** A slice of the ranked list: `candidates[k]` stands at place `offset + k` of the `total` that pass the filter. */
export interface RankingPage extends Ranking {
  readonly total: number
  readonly offset: number
  readonly criteria: readonly WeightedCriterion[]
}

export interface WeightedCriterion {
  readonly id: CriterionId
  /** In [0, 1]; the criteria's weights sum to 1. */
  readonly weight: number
  /** The model's own weight. */
  readonly usual: number
}

/** Counts over the eligible firms that pass all *other* parts of the filter. `null` value = unknown. Most frequent first, at most 200. */
export interface Facets {
  readonly municipality: readonly FacetCount[]
  readonly nace: readonly FacetCount[]
  readonly size: readonly FacetCount[]
  readonly tier: readonly FacetCount[]
  readonly status: readonly FacetCount[]
  /** Empty where nothing was decided under the lens. */
  readonly decision: readonly FacetCount[]
  readonly histograms: Readonly<Record<SpanName, Histogram>>
  /** For an empty list: how many would be there without one part of the filter. */
  readonly without: Partial<Record<keyof Filter, number>>
}
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** Everything known and computed about one firm. */
export interface Dossier {
  readonly firm: Firm
  /** Where the row stands: name of the file and line. */
  readonly origin: {
    readonly source: string
    readonly file: string
    readonly line: number
    readonly importedAt: string
  }
  readonly standing:
    | { readonly kind: 'ranked'; readonly candidate: Candidate; readonly of: number }
    | { readonly kind: 'excluded'; readonly reason: Exclusion }
    | { readonly kind: 'referred'; readonly reason: Referral }
  /** The calculation, also where a gate keeps the firm out of the ranking. */
  readonly calculation: Candidate
  readonly model: { readonly id: string; readonly version: string }
  readonly lens: Lens
  readonly asOf: string
  /** The unknown with the greatest weight, and where one would find it out. */
  readonly nextQuestion: {
    readonly indicator: IndicatorId
    readonly weight: number
    readonly question: string
    readonly where: string
  } | null
  readonly byHand: ByHand
  /** What was decided under the lens and who contested the score, the newest first; decisions with those taken back. */
  readonly decisions: readonly Decision[]
  readonly contests: readonly Contest[]
  /** From lists of closures, lay-offs and insolvencies, the newest first. */
  readonly distress: readonly FirmDistress[]
  readonly neighbours: { readonly previous: string | null; readonly next: string | null }
}
