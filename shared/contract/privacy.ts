import type { Lens } from '../criteria/names.ts'
import type { Call, FileId, Nothing } from './call.ts'

export interface Purpose {
  readonly purpose: string
  readonly legalBasis: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}

/** Where a register is from and how long it is needed. */
export interface SourceNote {
  readonly source: string
  readonly origin: string
  readonly licence: string
  /** ISO date; null = nobody said. */
  readonly keepUntil: string | null
  /** Whether that day has passed. */
  readonly overdue: boolean
  readonly firms: number
}

export interface AuditLine {
  readonly id: number
  readonly at: string
  readonly author: string
  readonly what: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface PrivacyReport {
  readonly purpose: Purpose | null
  readonly sources: readonly SourceNote[]
  /** The newest first; those older than twelve months are gone. */
  readonly audit: readonly AuditLine[]
  /** Number of the first entry that was tampered with; null = none. */
  readonly auditBroken: number | null
}

/** One place where a person's name stands. */
export interface FoundPerson {
  readonly table: string
  readonly column: string
  /** Registry id; null where the place is about no firm. */
  readonly firm: string | null
  readonly text: string
}

export interface ErasedPerson {
  readonly rows: number
  /** Firms that bear the name themselves, as sole traders do: the register's name of a firm stays. */
  readonly firmsNamed: readonly string[]
  readonly copiesRemoved: number
}

export interface PurgedSource {
  readonly firms: number
  readonly copiesRemoved: number
}

/** Of those that could be chosen, how many are: by one property of the firms. */
export interface SelectionRate {
  readonly by: 'age' | 'sector' | 'municipality'
  readonly group: string
  readonly eligible: number
  readonly selected: number
  /** 0 to 1. */
  readonly rate: number
}

/** What people have a right to, and what an office must be able to show. */
export interface PrivacyCalls {
  'privacy.report': Call<Nothing, PrivacyReport>
  'privacy.setPurpose': Call<{ purpose: string; legalBasis: string }, Purpose>
  'privacy.setSource': Call<
    {
      source: string
      origin?: string | undefined
      licence?: string | undefined
      keepUntil?: string | null | undefined
    },
    SourceNote
  >
  /** Takes a register out with all that was written about its firms, from the copies as well. */
  'privacy.purgeSource': Call<{ source: string }, PurgedSource>
  'person.find': Call<{ name: string }, readonly FoundPerson[]>
  /** All that is kept of a person: JSON, or a page to read and print. */
  'person.export': Call<{ name: string; format: 'json' | 'html'; file: FileId }, { places: number }>
  'person.erase': Call<{ name: string }, ErasedPerson>
  'privacy.selectionRates': Call<{ lens: Lens; top: number }, readonly SelectionRate[]>
}
