import type { CorePart, CriterionId, GovernanceFlag, IndicatorId, Lens, Signal } from '../criteria/names.ts'
import type { ReadingId } from '../criteria/reading.ts'

/** A scoring model as data: plain JSON, so that it can be copied, edited, compared and kept beside a ranking. */
export interface Model {
  readonly id: string
  readonly version: string
  /** What its author calls it; the models that ship are named by the words. */
  readonly name?: string
  /** Of which model it began as a copy. */
  readonly basedOn?: { readonly id: string; readonly version: string }
  readonly lens: Lens
  /** Weights sum to 1. */
  readonly criteria: readonly Criterion[]
  readonly tiers: TierRules
  /**
   * Red-herring rule: with only one of these known the tier is at most B, with none it is "?". Empty = no rule.
   */
  readonly signs: readonly IndicatorId[]
}

export interface Criterion {
  readonly id: CriterionId
  /** In [0, 1]. */
  readonly weight: number
  /** Of the weight. */
  readonly source: Source
  /** A value in [0, 1] for the whole criterion; where a firm has it, it wins over the indicators. */
  readonly whole: ReadingId | null
  /** Shares sum to 1. */
  readonly indicators: readonly Indicator[]
}

export interface Indicator {
  readonly id: IndicatorId
  /** Of the criterion, in [0, 1]. */
  readonly share: number
  /** Value where nothing is known, in [0, 1]. */
  readonly prior: number
  /** How several readings make one value: the first that is known, the highest, or their mean (each with its prior). */
  readonly combine: 'first-known' | 'highest' | 'mean'
  readonly readings: readonly ValuedReading[]
  /** Of every figure of the indicator that names none of its own. */
  readonly source: Source
  readonly sources?: { readonly share?: Source; readonly prior?: Source }
}

export interface ValuedReading {
  readonly reading: ReadingId
  readonly value: ValueFunction
  /** Name under which the reading is shown, where it is not the indicator's own. */
  readonly shownAs?: IndicatorId | CorePart
}

export type ValueFunction =
  /** The reading is a value already. */
  | { readonly kind: 'as-is' }
  /** Linear between the points, in rising order of raw; constant before the first and after the last. */
  | { readonly kind: 'piecewise'; readonly points: readonly Breakpoint[] }
  /** Sum of the strengths of the flags that hold, at most `cap`. */
  | {
      readonly kind: 'capped-sum'
      readonly strengths: Readonly<Record<GovernanceFlag, number>>
      readonly cap: number
      readonly sources?: Partial<Readonly<Record<GovernanceFlag | 'cap', Source>>>
    }
  /** 1 - the product of (1 - strength) over the signals that hold. */
  | {
      readonly kind: 'noisy-or'
      readonly strengths: Readonly<Record<Signal, number>>
      readonly sources?: Partial<Readonly<Record<Signal, Source>>>
    }
  | { readonly kind: 'nace-table'; readonly rows: readonly SectorFit[] }

/** A raw reading, its value in [0, 1], and the source where it differs from the indicator's. */
export type Breakpoint = readonly [raw: number, value: number, source?: Source]

/** NACE Rev. 2 divisions ("25"), spans of them ("13-15"), groups or classes ("45.2"); the longest code wins. */
export interface SectorFit {
  readonly codes: readonly string[]
  /** In [0, 1]. */
  readonly fit: number
  /** Where it differs from the indicator's. */
  readonly source?: Source
}

export interface TierRules {
  /** Scores in [0, 100]. */
  readonly A: { readonly score: number; readonly low: number }
  readonly B: { readonly score: number }
  /** Coverage in percent below which the tier is "?". */
  readonly coverage: number
  /** Of the four. */
  readonly source?: Source
}

/**
 * Where a figure comes from, shown with it. Works are named as in a bibliography, so they are not translated; what the
 * program knows of them stands in its words; a note stands in its author's words.
 */
export type Source =
  | (Grounds & { readonly kind: 'published'; readonly date?: string })
  | (Grounds & { readonly kind: 'expert-judgement'; readonly date: string })

interface Grounds {
  readonly works: readonly string[]
  /** What in the works the figure rests on. */
  readonly finding?: Finding
  readonly note?: string
}

/** What was found by others and bears on a figure of the models that ship; each has its sentence in the words. */
export const FINDINGS = [
  'sales-before-sixty',
  'owners-over-fifty-five',
  'closures-over-sixty',
  'closures-median-age',
  'half-without-successor',
  'successors-with-age',
  'outreach-from-fifteen',
  'closures-at-thirty',
  'registry-notices',
  'buyouts-by-size',
  'profit-floor',
  'distress-bounds',
  'recovered-by-industry',
  'takeovers-by-industry',
  'poor-places-served-least',
  'buyouts-near-buyouts',
  'warning-signs',
  'workforce-halves',
  'weights-compared',
  'weights-for-registers',
] as const
export type Finding = (typeof FINDINGS)[number]
