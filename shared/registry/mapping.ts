import type { FieldName } from '../firm/fields.ts'
import type { SectorSystem } from '../firm/firm.ts'
import type { LegalKind } from '../firm/legal-kind.ts'
import type { StatusKind } from '../firm/status.ts'
import type { DateOrder } from './reading-options.ts'

/** Why a column was matched to a field, as data that the words turn into a sentence. */
export type MatchReason =
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'alias'; readonly alias: string; readonly language: string }
  | { readonly kind: 'content'; readonly share: number }
  | { readonly kind: 'chosen' }

export interface MappedColumn {
  /** Index in the row, from 0. */
  readonly index: number
  /** The header as it stands in the file. */
  readonly header: string
  readonly reason: MatchReason
}

/** How a file's columns become a firm's fields: proposed, shown, changed, saved, found again. Plain JSON. */
export interface Mapping {
  /** Id of the registry profile whose value tables and row rules apply ("generic" where none was recognised). */
  readonly profile: string
  readonly fields: Partial<Record<FieldName, MappedColumn>>
  /** Headers left out, in file order. */
  readonly unmapped: readonly string[]
  readonly decimal: ',' | '.'
  readonly dateOrder: DateOrder
  /** Classification of the sector codes; null or absent where the codes did not tell. */
  readonly sectorSystem?: SectorSystem | null | undefined
  /** What words of this file mean, said by hand: looked up before the profile's tables and the general ones. */
  readonly values?: MappedValues | undefined
  /** Cells that mean "not stated" in this file, per field, said by hand: NA is nothing in one file and Naples in another. */
  readonly nullTokens?: Partial<Record<FieldName, readonly string[]>> | undefined
}

/**
 * Meanings by cell, without regard to case, accents and punctuation (`plainWords`). null = means nothing: the value
 * stays unknown without being flagged.
 */
export interface MappedValues {
  readonly legalForm?: Readonly<Record<string, LegalKind | null>> | undefined
  readonly status?: Readonly<Record<string, StatusKind | null>> | undefined
  /** NACE Rev. 2 code: division "25", group "64.2" or class "45.20"; for the code column and the text column alike. */
  readonly sector?: Readonly<Record<string, string | null>> | undefined
}
