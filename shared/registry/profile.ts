import type { FieldName } from '../firm/fields.ts'
import type { SectorSystem } from '../firm/firm.ts'
import type { LegalKind } from '../firm/legal-kind.ts'
import type { Range } from '../firm/range.ts'
import type { StatusKind } from '../firm/status.ts'
import type { HeaderlessLayout } from './bundle/layout.ts'
import type { DateOrder } from './reading-options.ts'

/** What is known of one register's files: plain data, one file per register under `profiles/`. Header names are given normalised (`normalHeader`). */
export interface Profile {
  readonly id: string
  /** The register's own name. */
  readonly title: string
  /** ISO 3166-1 alpha-2 that every row belongs to, or null where the file says or nobody knows. */
  readonly country: string | null
  /** False where the layout was built without a published header. */
  readonly confirmed: boolean
  /** How the layout is recognised; null for the generic profile, which is what remains. */
  readonly fingerprint: Fingerprint | null
  /** Column names per field, the preferred one first. */
  readonly columns: Partial<Record<FieldName, readonly string[]>>
  /** Columns that no field may be read from: data about persons' origin, sex or belief, or look-alikes of a field. */
  readonly neverMapped: readonly string[]
  /** null = found out from the codes. */
  readonly sectorSystem: SectorSystem | null
  readonly dateOrder: DateOrder | null
  readonly decimal: ',' | '.' | null
  /** Whether 0 employees is a count or the register's way of saying "not stated". */
  readonly zeroEmployees: 'unknown' | 'zero'
  /** Whether a row is a firm or one of a firm's sites. */
  readonly rows: 'firm' | 'site'
  /** Whose id the register's id is. Where it is the site's, a firm with a legal name is known by that and its place. */
  readonly idOf: 'firm' | 'site'
  /** How municipality and region stand in one cell ("CALI-VALLE"): places counted from 0, or from the end as -1, -2. */
  readonly place: {
    readonly separator: string
    readonly municipality: number
    readonly region: number
  } | null
  /** Set where every row is a cooperative by the nature of the list. */
  readonly already: 'cooperative' | null
  /** Exact words or codes (`plainWords`) of the legal-form column; looked up before the general table. */
  readonly legalForms: Readonly<Record<string, LegalKind>>
  /** Legal kind of a form that no table knows, where the register's own rules leave only one. */
  readonly otherLegalForms: LegalKind | null
  readonly statuses: Readonly<Record<string, StatusKind>>
  /** Cells that mean "not stated", per field; a token such as NA is never one everywhere (Naples is NA). */
  readonly nullTokens: Partial<Record<FieldName, readonly string[]>>
  /** Codes and words (`plainWords`) of size and age bands, where the register has a vocabulary of its own; null = not stated. */
  readonly bands: Partial<
    Record<'employees' | 'turnover' | 'ownerAge', Readonly<Record<string, Range | null>>>
  >
  /** What figures of money are counted in, where the column's name does not say. */
  readonly moneyUnit: 1 | 1_000 | 1_000_000
  /** Whether a firm may go on over several lines: without name and id, or with those of the line above. */
  readonly continued: boolean
  /** Digits to which a code that lost its leading zeros is filled up. */
  readonly digits: Partial<Record<FieldName, number>>
  /** Whether an id of zeros alone is a firm's. */
  readonly zeroId: boolean
  readonly rules: readonly RowRule[]
  /** Where accounts of one or several years stand in columns of the register. */
  readonly accounts: AccountColumns | null
  /** Status of a firm to which no rule applies, in a register that has a column per proceeding instead of a status. */
  readonly otherStatus: StatusKind | null
  readonly asOf: AsOfRule | null
  /** How files of this register without column names are recognised and their columns called. */
  readonly headerless: HeaderlessLayout | null
  /** What stands at the end of a name and is none of it. */
  readonly cutFromName: RegExp | null
}

export interface Fingerprint {
  readonly headers: readonly string[]
  /** How many of them must be there; extra, missing, renamed and reordered columns are tolerated down to this. */
  readonly atLeast: number
  /** Part of the file's usual name (`normalHeader`); with it, half of `atLeast` is enough. */
  readonly fileName: string | null
}

/** Something a register says in a column of its own that Relevo keeps in a field which also has other sources. */
export interface RowRule {
  readonly column: string
  /** `filled`: any text; `yes`: a word for yes; a list: one of these texts (`plainWords`); `not`: filled with something else. */
  readonly when: 'filled' | 'yes' | { readonly in: readonly string[] } | { readonly not: readonly string[] }
  readonly says: {
    /** The graver of this and the status column's own counts. */
    readonly status?: StatusKind
    /** Column with the date of that status. */
    readonly dateColumn?: string
    /** The register's word, shown where there is no status column. */
    readonly words?: string
    readonly legalKind?: LegalKind
    readonly subsidiary?: true
    /** The activity's code is of a classification that no table leads from to NACE Rev. 2: the sector stays unknown. */
    readonly sectorUnknown?: true
  }
}

/** Columns of accounts, named without their year; of several years the latest counts, and the change to the one before. */
export interface AccountColumns {
  readonly assets: string
  readonly equity: string
  readonly turnover: string
}

/** Where a file says of what date it is: in its name, or as the latest date in a column. */
export type AsOfRule = { readonly from: 'file-name' } | { readonly from: 'column'; readonly column: string }

/** What a profile need not say: the cautious answer to each question. */
export const PROFILE_DEFAULTS = {
  country: null,
  confirmed: true,
  neverMapped: [],
  sectorSystem: null,
  dateOrder: null,
  decimal: null,
  zeroEmployees: 'zero',
  rows: 'firm',
  idOf: 'firm',
  place: null,
  already: null,
  legalForms: {},
  otherLegalForms: null,
  statuses: {},
  nullTokens: {},
  bands: {},
  moneyUnit: 1,
  continued: false,
  digits: {},
  zeroId: false,
  rules: [],
  accounts: null,
  otherStatus: null,
  asOf: null,
  headerless: null,
  cutFromName: null,
} as const satisfies Partial<Profile>
