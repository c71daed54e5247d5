import type { Candidate } from '../scoring/candidate.ts'
import type { DecisionKind } from '../scoring/decision.ts'
import type { Figure } from '../scoring/figures-of.ts'
import type { Source } from '../scoring/model.ts'
import type { Ranking } from '../scoring/ranking.ts'
import type { Words } from '../words/words.ts'

/** A ranked list on its way out: what it is, and its rows in the order of the screen. */
export interface CandidateSheet {
  readonly heading: SheetHeading
  /** Read once, from the first to the last; may be a generator over the store. */
  readonly rows: Iterable<CandidateRow>
  /** Owners' names and ages leave the machine only when asked for. */
  readonly personalData: boolean
  /** Each row bears what a person decided of the firm; otherwise the list is a proposal. */
  readonly decided: boolean
  /** What the printed forms say. */
  readonly words: Words
}

export interface CandidateRow {
  readonly candidate: Candidate
  /** Written only with `personalData`. */
  readonly ownerName: string | null
  /** The owner must not be contacted: neither name nor age is written, even with `personalData`. */
  readonly withheld: boolean
  /** With `decided` what a person decided, without names that may not leave; null otherwise. */
  readonly decision: RowDecision | null
}

export interface RowDecision {
  readonly decision: DecisionKind
  readonly reason: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}

/** Everything that is needed to read the list a year later. */
export interface SheetHeading extends Omit<Ranking, 'candidates'> {
  /** Criteria of the lens in the model's order with the weights used, in [0, 1], summing to 1. */
  readonly criteria: readonly {
    readonly id: Candidate['parts'][number]['criterion']
    readonly weight: number
    readonly source: Source
  }[]
  /** Every figure of the model beside these weights, with where it comes from. */
  readonly figures: readonly Figure[]
  /** The filter as it was asked for; empty where the whole list is meant. */
  readonly filter: Readonly<Record<string, unknown>>
  readonly author: string
  /** ISO date-time. */
  readonly exportedAt: string
  /** One sentence: this list is an extract, not a backup. */
  readonly notice: string
  /** Of each source that is shown: which files the list rests on. */
  readonly provenance: readonly {
    readonly source: string
    readonly profile: string
    readonly files: readonly { readonly name: string; readonly sha256: string }[]
    /** ISO date of the data and date-time of the import. */
    readonly asOf: string
    readonly importedAt: string
  }[]
}
