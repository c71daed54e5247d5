import type { Firm } from '../../firm/firm.ts'
import type { Range } from '../../firm/range.ts'
import type { CodedField, CompanionRole, PersonPart } from './companion.ts'

/** What one row of a companion file says. Plain JSON: stored as it is, by import and registry id. */
export type Fact = PersonFact | FirmFact | CodeFact

export interface PersonFact {
  readonly kind: 'person' | 'company'
  readonly parts: readonly PersonPart[]
  /** Place among those who lead, 0 = first; null = leads not. */
  readonly leads: number | null
  readonly birthYear: number | null
  /** Years at the data's date, where the register has bands. */
  readonly age: Range | null
  /** ISO date of appointment or entry. */
  readonly since: string | null
  /** ISO date of leaving; an empty text = gone, nobody knows when. */
  readonly until: string | null
  /** Share of the firm in per cent or in money: compared within one firm only. */
  readonly stake: Range | null
}

export interface FirmFact {
  readonly kind: 'firm'
  readonly seat: boolean | null
  readonly period: string | null
  readonly until: string | null
  readonly says: Partial<Firm>
}

export interface CodeFact {
  readonly kind: 'code'
  readonly field: CodedField
  readonly text: string
}

/** A fact and whom it is about. The name of a person travels apart, because it is kept apart. */
export interface FoundFact {
  /** The firm's registry id; of a code, the code. */
  readonly firm: string
  readonly fact: Fact
  readonly personName: string | null
}

/** A fact as it was stored. */
export interface KnownFact {
  readonly role: CompanionRole | null
  readonly fact: Fact
  readonly personName: string | null
}
