import type { LegalKind } from './legal-kind.ts'
import type { Range } from './range.ts'
import type { StatusKind } from './status.ts'

/**
 * One firm as a register describes it, in Relevo's own terms. `null` means "not in the register", never 0 or "".
 * Dates are ISO text (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the source). Ids are text.
 */
export interface Firm {
  /** The register's id; where it has none, one derived from name and municipality (see `idDerived`). */
  readonly id: string
  readonly idDerived: boolean
  readonly name: string
  /** The register's words, or its code. */
  readonly legalForm: string | null
  readonly legalKind: LegalKind | null
  readonly status: string | null
  readonly statusKind: StatusKind | null
  readonly statusDate: string | null
  readonly founded: string | null
  /** ISO 3166-1 alpha-2, or a region such as `ES-CT` where the law differs. */
  readonly country: string | null
  readonly region: string | null
  readonly municipality: string | null
  readonly postcode: string | null
  readonly address: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** As in the file, with its leading zeros back. */
  readonly sectorCode: string | null
  readonly sectorSystem: SectorSystem | null
  /** NACE Rev. 2 code reached by the crosswalk: division "25", group "64.2" or class "45.20". */
  readonly nace: string | null
  readonly employees: Range | null
  /** Committed workers, for the recovery lens. */
  readonly committedWorkers: number | null
  /** Years, at the data's date, of the owner or lead director as stated by the source. */
  readonly ownerAge: Range | null
  /** Preferred to `ownerAge` where both are known: it ages with the data's date. */
  readonly ownerBirthYear: number | null
  readonly ownersCount: number | null
  /** 1 no successor, .15 two generations on the board, 0 successor named. */
  readonly noSuccessor: number | null
  /** When the owner or lead director took over. */
  readonly ownerSince: string | null
  readonly soleDirector: boolean | null
  readonly newestAppointment: string | null
  readonly unreplacedExit: boolean | null
  /** When the next accounts are due by law; past at the data's date means late. */
  readonly accountsDue: string | null
  readonly turnover: Range | null
  /** Viability parts as MODEL calls them, each already a value in [0, 1] or a raw figure the model has breakpoints for. */
  readonly profitCover: number | null
  readonly equityRatio: number | null
  readonly altmanZPrime: number | null
  readonly altmanZDoublePrime: number | null
  /** Relative change of staff or turnover, -.2 is 20% down. */
  readonly trend: number | null
  /** 1 = poorest tenth of places, 10 = richest. */
  readonly deprivationDecile: number | null
  readonly jobShare: number | null
  readonly lastProvider: boolean | null
  readonly supportNearby: boolean | null
  /** Whether the firm belongs to a group as a subsidiary. */
  readonly subsidiary: boolean | null
  readonly website: string | null
  /** Personal data; stored apart and left out of exports unless asked for. */
  readonly ownerName: string | null
  /** Number of sites the source lists for the firm. */
  readonly sites: number
}

export const SECTOR_SYSTEMS = [
  'nace2',
  'nace2.1',
  'isic4',
  'naics',
  'uksic',
  'cnae',
  'ciiu',
  'naf',
  'ateco2007',
  'ateco2025',
  'sn2007',
  'scian',
] as const
export type SectorSystem = (typeof SECTOR_SYSTEMS)[number]
