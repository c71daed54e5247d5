import type { CriterionId, Lens } from '../criteria/names.ts'
import type { BatemanTest } from '../scoring/beside/bateman-test.ts'
import type { NetJobsInput } from '../scoring/beside/net-jobs.ts'
import type { Portfolio } from '../scoring/beside/portfolio.ts'
import type { TradeHint } from '../scoring/beside/trade-hints.ts'
import type { Candidate } from '../scoring/candidate.ts'
import type { PartComparison } from '../scoring/compare-firms.ts'
import type { Backtest } from '../scoring/outcomes/backtest.ts'
import type { LearnedWeights } from '../scoring/outcomes/learn-weights.ts'
import type { Outcome } from '../scoring/outcomes/outcome.ts'
import type { Reach } from '../scoring/reach.ts'
import type { Dialect } from '../scoring/sql/dialect.ts'
import type { StabilityOptions } from '../scoring/stability/stability.ts'
import type { RankingQuery } from './ranking.ts'

/** A list without its filter: an analysis looks at all ranked firms. */
export type ListRequest = Omit<RankingQuery, 'filter'>

export interface NamedFirm {
  readonly id: string
  readonly name: string
}

export interface StabilityRequest extends ListRequest {
  /** Names the progress events and the cancel call; chosen by the caller. */
  readonly job: string
  /** A model as parsed JSON that nobody kept yet; default: the one in force. */
  readonly draft?: unknown
  /** Whose ranks are wanted; default: the top of the list and as many again. */
  readonly firms?: readonly string[] | undefined
  readonly draws?: number | undefined
  readonly concentration?: number | undefined
  readonly unknowns?: StabilityOptions['unknowns'] | undefined
  readonly seed?: number | undefined
  readonly top?: number | undefined
}

/** How far the ranks can be trusted. Ranks from 1, shares in [0, 1]. */
export interface StabilityReport extends StabilityOptions {
  readonly lens: Lens
  readonly model: { readonly id: string; readonly version: string }
  readonly asOf: string
  readonly eligible: number
  readonly weights: readonly { readonly id: CriterionId; readonly weight: number }[]
  /** In 90% of the draws the rank lies from `low` to `high`. Best rank first. */
  readonly firms: readonly (NamedFirm & {
    readonly rank: number
    readonly low: number
    readonly median: number
    readonly high: number
    readonly topShare: number
  })[]
  /** Firms that are not in the top but were in that of some draws, most often first; at most 50. */
  readonly knocking: readonly (NamedFirm & { readonly topShare: number })[]
  /** Of each criterion the nearest weights that change who is in the top, smallest move first. */
  readonly topChanges: readonly (WeightMove & { readonly leaves: NamedFirm; readonly enters: NamedFirm })[]
  /** Pairs of the top that change places, smallest move first; at most 50. */
  readonly swaps: readonly (WeightMove & { readonly above: NamedFirm; readonly below: NamedFirm })[]
}

/** One weight moved, the others keeping their proportions. */
export interface WeightMove {
  readonly criterion: CriterionId
  readonly from: number
  readonly to: number
}

/** Two or three firms side by side; the others are held against the first. */
export interface FirmComparison {
  readonly firms: readonly Candidate[]
  readonly against: readonly {
    readonly id: string
    /** `first` is the first firm's line, `second` this one's. */
    readonly lines: readonly PartComparison[]
    /** Points of the first less those of this one. */
    readonly difference: number
    /** Weights at which the two change places; empty where one of them is not ranked. */
    readonly swaps: readonly WeightMove[]
  }[]
}

/** What would move a firm into the top of the list. */
export interface FirmReach extends Reach {
  /** 0 = kept out by a gate. */
  readonly rank: number
  readonly top: number
  /** Score of the last firm in the top. */
  readonly wanted: number
}

/** What became of a firm, as somebody recorded it. */
export interface RecordedOutcome extends NamedFirm {
  readonly outcome: Outcome
  /** ISO day, month or year. */
  readonly date: string
  readonly author: string
  /** ISO date-time. */
  readonly recordedAt: string
}

/** `read = added + replaced + refused`. */
export interface OutcomeImport {
  readonly read: number
  readonly added: number
  /** Of firms that had an outcome: the file's counts now. */
  readonly replaced: number
  readonly refused: number
  /** The first of the refused, at most 100. */
  readonly problems: readonly { readonly row: number; readonly id: string; readonly reason: string }[]
}

export interface OutcomeQuery extends ListRequest {
  /** Outcomes that count as hits; default: a conversion. */
  readonly hits?: readonly Outcome[] | undefined
}

/** Which outcomes a back-test or learned weights rest on: `recorded = used + gated + missing`. */
export interface OutcomeBasis {
  readonly recorded: number
  readonly used: number
  /** Firms that a gate kept out of the list before their outcome. */
  readonly gated: number
  /** Firms that no kept import has. */
  readonly missing: number
  /** Of those used: firms of which there are no data older than their outcome, so that the data may give it away. */
  readonly hindsight: number
}

/** Each firm is scored on the newest import older than its outcome, with nothing that was typed or learned later. */
export interface BacktestReport extends OutcomeBasis {
  readonly hits: readonly Outcome[]
  /** The model in force first, then those that were kept before it. */
  readonly models: readonly Backtest[]
}

export interface LearnedReport extends OutcomeBasis {
  readonly hits: readonly Outcome[]
  readonly model: { readonly id: string; readonly version: string }
  readonly learned: LearnedWeights
}

/** Firms that stand together, in a fixed order: those named, else the first of the list. */
export interface ShortlistRequest extends ListRequest {
  readonly ids?: readonly string[] | undefined
  /** Default 20. */
  readonly top?: number | undefined
}

export interface BatemanReport extends BatemanTest {
  readonly shortlisted: number
  readonly eligible: number
}

export interface PortfolioRequest extends ShortlistRequest {
  /** Days at hand. */
  readonly staffDays: number
  /** Days that a firm takes, unless `daysOf` says otherwise. */
  readonly daysEach: number
  readonly daysOf?: Readonly<Record<string, number>> | undefined
  readonly leastInPoorPlaces: number
  /** As for net jobs; `remaining` is the share of jobs that is left if nobody acts. */
  readonly jobs: Omit<NetJobsInput, 'gross' | 'reference'> & { readonly remaining: number }
}

export interface PortfolioReport {
  readonly portfolio: Portfolio
  readonly firms: readonly (NamedFirm & {
    readonly staffDays: number
    readonly netJobs: number
    /** null = not known. */
    readonly isInPoorPlace: boolean | null
  })[]
  /** Firms whose number of employees is not known: no net jobs can be worked out. */
  readonly leftOut: readonly NamedFirm[]
}

export interface FirmLikeness extends NamedFirm {
  readonly rank: number
  readonly score: number
  readonly municipality: string | null
  /** 0 alike, 1 as far apart as can be. */
  readonly distance: number
}

export interface TradeReport {
  readonly firms: readonly NamedFirm[]
  /** Firms and bodies of divisions 84 to 88 in the places of the shortlist, whatever gate they stand behind. */
  readonly publicBuyers: readonly NamedFirm[]
  readonly hints: readonly TradeHint[]
}

/** Other ways to weigh the same values, for comparison only. */
export interface OpinionReport {
  readonly opinions: readonly {
    readonly id: 'topsis' | 'weighted-product'
    readonly dependsOnOthers: boolean
  }[]
  /** Figures in [0, 1] and places among all ranked firms, from 1. */
  readonly firms: readonly (NamedFirm & {
    readonly rank: number
    readonly score: number
    readonly topsis: { readonly value: number; readonly rank: number }
    readonly 'weighted-product': { readonly value: number; readonly rank: number }
  })[]
}

export interface SqlRequest extends ListRequest {
  readonly dialect: Dialect
}

export interface SqlStatement {
  readonly dialect: Dialect
  readonly statement: string
  /** Run first where the statement is to read a workspace file; null for an engine that cannot open one. */
  readonly view: string | null
  /** A table that the statement can be run over. */
  readonly table: string
  readonly model: { readonly id: string; readonly version: string }
  readonly asOf: string
}
