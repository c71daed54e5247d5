import type { CriterionId, Lens } from '../criteria/names.ts'
import type { ModelDifference } from '../scoring/compare-models.ts'
import type { FaultCode } from '../scoring/input-fault.ts'
import type { Model } from '../scoring/model.ts'
import type { NamedFirm } from './analysis.ts'

/** The model that ranks a lens of this workspace. */
export interface ModelInForce {
  readonly lens: Lens
  readonly model: Model
  /** `usual`: the program's choice for these data; `own`: one that somebody kept here. */
  readonly origin: 'usual' | 'own'
  /** The entry of the history that keeps it; null where nobody ever kept one. */
  readonly kept: KeptModel | null
  /** What a reset comes back to. */
  readonly usual: { readonly id: string; readonly version: string }
}

/** A step in the history of a lens's model. */
export interface KeptModel {
  readonly id: number
  readonly lens: Lens
  /** null = back to the usual model. */
  readonly model: Model | null
  readonly note: string
  readonly author: string
  /** ISO date-time. */
  readonly keptAt: string
}

/** Text somebody edited: a model, or the first thing that is wrong. */
export type CheckedModel =
  | { readonly kind: 'model'; readonly model: Model }
  | {
      readonly kind: 'fault'
      readonly code: FaultCode | 'not-json' | 'other-lens'
      /** Path of the entry, "criteria[0].indicators[2].prior"; null where it is the whole. */
      readonly key: string | null
      readonly message: string
    }

/** A model by where it is found; `given` is one as parsed JSON. */
export type ModelReference =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'shipped'; readonly id: string }
  | { readonly kind: 'kept'; readonly id: number }
  | { readonly kind: 'given'; readonly model: unknown }

export interface ModelComparison {
  readonly before: { readonly id: string; readonly version: string }
  readonly after: { readonly id: string; readonly version: string }
  readonly differences: readonly ModelDifference[]
}

export interface PreviewRequest {
  readonly lens: Lens
  /** As parsed JSON; default: the model in force, under other weights. */
  readonly model?: unknown
  readonly weights?: Partial<Record<CriterionId, number>> | undefined
  readonly asOf?: string | undefined
  /** How long the top is (default 10). */
  readonly top?: number | undefined
}

/** What a change does to the list before it is kept. Ranks from 1. */
export interface ModelPreview {
  readonly top: number
  readonly eligible: number
  readonly before: readonly PreviewedFirm[]
  readonly after: readonly PreviewedFirm[]
  readonly entering: readonly MovedFirm[]
  readonly leaving: readonly MovedFirm[]
  /** Firms of either top whose ranks differ most, at most 20. */
  readonly furthest: readonly MovedFirm[]
}

export interface PreviewedFirm extends NamedFirm {
  readonly rank: number
  readonly score: number
}

export interface MovedFirm extends NamedFirm {
  readonly before: number
  readonly after: number
}
