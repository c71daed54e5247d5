import type { Firm } from '../firm/firm.ts'
import type { Candidate } from '../scoring/candidate.ts'
import type { Ranking } from '../scoring/ranking.ts'

/** What a document needs to know of a firm and its calculation. */
export interface DocumentDossier {
  readonly firm: Firm
  readonly origin: {
    /** The snapshot series the row belongs to: a profile's id, or the name that the analyst gave. */
    readonly source: string
    readonly file: string
    readonly line: number
    /** ISO date-time. */
    readonly importedAt: string
  }
  readonly standing:
    | { readonly kind: 'ranked'; readonly candidate: Candidate; readonly of: number }
    | { readonly kind: 'excluded'; readonly reason: keyof Ranking['excluded'] }
    | { readonly kind: 'referred'; readonly reason: keyof Ranking['referred'] }
  readonly calculation: Candidate
  readonly model: Ranking['model']
  readonly lens: Ranking['lens']
  /** ISO date at which ages are counted. */
  readonly asOf: string
  readonly nextQuestion: { readonly question: string; readonly where: string } | null
}

/** Who writes. Empty text = not set: the document then does without. */
export interface Letterhead {
  readonly author: string
  readonly office: string
  readonly officeAddress: string
  readonly officeContact: string
}
