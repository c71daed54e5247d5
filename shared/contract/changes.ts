import type { Exclusion, Lens, Referral, Tier } from '../criteria/names.ts'
import type { Firm } from '../firm/firm.ts'

/** What is asked of the difference between two states of the workspace. */
export interface ChangesQuery {
  /** The import whose state is compared with today's; default: of each source the import before the one shown. */
  readonly since?: number | undefined
  readonly lens?: Lens | undefined
  /** Firms listed of each kind at most (default 100); the counts are of all. */
  readonly limit?: number | undefined
}

/** What the newest imports brought, against an earlier state of the same sources. */
export interface Changes {
  readonly lens: Lens
  /** Of each source that has an earlier state: what is compared with what. */
  readonly compared: readonly {
    readonly source: string
    readonly from: { readonly import: number; readonly asOf: string }
    readonly to: { readonly import: number; readonly asOf: string }
  }[]
  readonly counts: Readonly<
    Record<'new' | 'changed' | 'gone' | 'distressed' | 'window' | 'qualifying', number>
  >
  readonly new: readonly WatchedFirm[]
  readonly changed: readonly (WatchedFirm & { readonly fields: readonly FieldChange[] })[]
  readonly gone: readonly WatchedFirm[]
  /** Insolvency, liquidation or a strike-off notice that was not there before. */
  readonly distressed: readonly (WatchedFirm & {
    readonly from: Firm['statusKind']
    readonly to: Firm['statusKind']
  })[]
  /** Firms whose window is closing (see the flag of that name) that were not so before, the best first. */
  readonly window: readonly (WatchedFirm & { readonly from: Standing | null; readonly to: Standing })[]
  /** Firms in tier A or B that were not, the best first: a gate fell, a threshold was passed, or they are new. */
  readonly qualifying: readonly (WatchedFirm & { readonly from: Standing | null; readonly to: Standing })[]
}

export interface WatchedFirm {
  readonly source: string
  readonly id: string
  readonly name: string
}

export interface FieldChange {
  readonly field: keyof Firm
  /** As the firm has it: text, number, range or null. Of `ownerName`, another person: both null, no name is told. */
  readonly from: Firm[keyof Firm]
  readonly to: Firm[keyof Firm]
}

export interface Standing {
  /** 0 = kept out by the gate. */
  readonly rank: number
  readonly tier: Tier | null
  readonly score: number
  readonly gate: Exclusion | Referral | null
}

/** What happened to a firm in the imports of its source, the newest first. */
export interface HistoryEntry {
  readonly import: number
  readonly asOf: string
  readonly keptAt: string
  readonly event: 'new' | 'changed' | 'gone'
  /** Of a change: which fields, from what to what. */
  readonly fields: readonly FieldChange[]
}
