import type { Lens } from '../criteria/names.ts'
import type { Firm } from '../firm/firm.ts'
import type { GoldAgreement, GoldLabel } from '../scoring/outcomes/gold-set.ts'
import type { ListRequest } from './analysis.ts'

/** Firms that an analyst sorts without seeing their scores. */
export interface GoldSet {
  readonly lens: Lens
  /** The seed that drew it: the same list and seed give the same firms. */
  readonly seed: number
  /** ISO date-time. */
  readonly drawnAt: string
  /** In a drawn order that gives no rank away; no name of a person, and no score. */
  readonly firms: readonly GoldFirm[]
  /** Firms of the set that are no longer in the data. */
  readonly gone: number
}

export interface GoldFirm {
  readonly firm: Firm
  readonly label: GoldLabel | null
  readonly author: string
}

/** How far labels and model agree; null where nothing is labelled. */
export interface GoldReport {
  readonly labelled: number
  readonly of: number
  /** Labelled firms that a gate keeps out today: they have no tier to agree with. */
  readonly gated: number
  readonly model: { readonly id: string; readonly version: string }
  readonly found: GoldAgreement | null
}

export type GoldQuery = ListRequest
