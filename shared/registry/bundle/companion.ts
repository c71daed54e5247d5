import type { FieldName } from '../../firm/fields.ts'
import type { Firm } from '../../firm/firm.ts'
import type { Range } from '../../firm/range.ts'
import type { Profile } from '../profile.ts'
import type { Layout } from './layout.ts'

/** What a file of a register's bundle holds besides the firms themselves. */
export const COMPANION_ROLES = [
  'owners',
  'officers',
  'members',
  'establishments',
  'accounts',
  'insolvency',
  'codes',
] as const
export type CompanionRole = (typeof COMPANION_ROLES)[number]

/** A companion file of a register: plain data, one file per register under `companions/`. Column names are given normalised. */
export type Companion = PeopleCompanion | FirmCompanion | CodesCompanion

interface AnyCompanion {
  readonly id: string
  /** Id of the profile whose firms the file speaks of. */
  readonly of: string
  readonly role: CompanionRole
  /** False where the layout was built without a published header. */
  readonly confirmed: boolean
  readonly layout: Layout
}

interface OfFirms extends AnyCompanion {
  /** Columns that may hold the firm's registry id, the preferred one first. */
  readonly firmId: readonly string[]
}

/** Rows are people (or companies) who own or lead a firm. */
export interface PeopleCompanion extends OfFirms {
  readonly kind: 'people'
  readonly columns: Partial<Record<PersonColumn, readonly string[]>>
  /** What somebody is whose position says nothing else. */
  readonly usualPart: readonly PersonPart[]
  /** Parts by position (`plainWords`); an empty list leaves the row out. */
  readonly positions: Readonly<Record<string, readonly PersonPart[]>>
  /** Positions that lead the firm, the highest first (`plainWords`). */
  readonly leading: readonly string[]
  /** Who is meant, by the kind column (`plainWords`); a row of any other kind is left out. Empty = everybody is a person. */
  readonly kinds: Readonly<Record<string, 'person' | 'company'>>
  /** Bands of age by code. A code that is not listed is unknown. */
  readonly ageBands: Readonly<Record<string, Range>>
  /** Words in the `gone` column of somebody who has left. */
  readonly goneWords: readonly string[]
}

export const PERSON_COLUMNS = [
  'name',
  'familyName',
  'birth',
  'personNumber',
  'ageBand',
  'position',
  'kind',
  'since',
  'until',
  'gone',
  'control',
  'shares',
  'shareValue',
] as const
export type PersonColumn = (typeof PERSON_COLUMNS)[number]

export const PERSON_PARTS = ['owner', 'director'] as const
export type PersonPart = (typeof PERSON_PARTS)[number]

/** Rows say of a firm what its own row does not: a site, a year's accounts, an insolvency case. */
export interface FirmCompanion extends OfFirms {
  readonly kind: 'firm'
  readonly columns: Profile['columns']
  readonly reading: Partial<
    Pick<
      Profile,
      | 'country'
      | 'sectorSystem'
      | 'dateOrder'
      | 'decimal'
      | 'zeroEmployees'
      | 'statuses'
      | 'nullTokens'
      | 'bands'
      | 'digits'
      | 'rules'
      | 'otherStatus'
    >
  >
  /** Which row is the seat of the firm. */
  readonly seat: { readonly column: string; readonly in: readonly string[] } | null
  /** Column with the year or day a row speaks of: the newest counts. */
  readonly period: string | null
  /** Column with the date at which what the row says ended. */
  readonly until: string | null
  /** What a row says by being there. */
  readonly says: Pick<Firm, 'status' | 'statusKind'> | null
  /** Words for codes that need no table of their own (cells as they stand). */
  readonly texts: Partial<Record<'status', Readonly<Record<string, string>>>>
}

/** Rows are codes of a field and what they stand for. */
export interface CodesCompanion extends AnyCompanion {
  readonly kind: 'codes'
  readonly code: string
  readonly text: string
  /** null = a table of the bundle that is known and not needed. */
  readonly field: CodedField | null
}

export type CodedField = Extract<FieldName, 'municipality' | 'legalForm'>

export const PEOPLE_DEFAULTS = {
  kind: 'people',
  confirmed: true,
  usualPart: ['owner'],
  positions: {},
  leading: [],
  kinds: {},
  ageBands: {},
  goneWords: [],
} as const satisfies Partial<PeopleCompanion>

export const FIRM_DEFAULTS = {
  kind: 'firm',
  confirmed: true,
  reading: {},
  seat: null,
  period: null,
  until: null,
  says: null,
  texts: {},
} as const satisfies Partial<FirmCompanion>
