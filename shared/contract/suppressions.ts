import type { Call } from './call.ts'

/** Somebody who must not be contacted: no letter, no document and no export carries the firm or the person. */
export interface Suppression {
  readonly id: number
  readonly about: 'firm' | 'person'
  /** The firm meant, as it stands in today's data; null where no shown import has it: the list itself keeps no names. */
  readonly firm: { readonly source: string; readonly id: string; readonly name: string } | null
  /** The person meant, where the firm's owner or one of its contacts is recognised; null otherwise. */
  readonly person: string | null
  readonly reason: string
  /** True where the firm asked not to be scored either. */
  readonly scoring: boolean
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}

export interface SuppressionRequest {
  readonly firm: string
  /** A person of the firm; left out = the firm as a whole. */
  readonly person?: string | undefined
  readonly reason: string
  readonly scoring?: boolean | undefined
}

export interface SuppressionCalls {
  /** Those in force, the newest first. */
  'suppression.list': Call<{ firm?: string | undefined }, readonly Suppression[]>
  'suppression.add': Call<SuppressionRequest, Suppression>
  /** Takes an entry off the list; why is kept. */
  'suppression.lift': Call<{ suppression: number; why: string }, null>
}
