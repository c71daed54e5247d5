import type { Tier } from '../criteria/names.ts'
import type { DeprivationKind } from '../territory/need.ts'
import type { Figure, Polygon, Position, SupportPoint } from '../territory/place.ts'
import type { Call, FileId, Nothing } from './call.ts'
import type { RankingQuery } from './ranking.ts'

/** What a file says of the territory. */
export const TERRITORY_KINDS = ['boundaries', 'figures', 'support'] as const
export type TerritoryKind = (typeof TERRITORY_KINDS)[number]

export interface TerritoryFile {
  readonly id: number
  readonly kind: TerritoryKind
  readonly name: string
  /** Areas, places or points in it. */
  readonly items: number
  readonly author: string
  /** ISO date-time. */
  readonly importedAt: string
}

export interface TerritoryImport {
  readonly file: TerritoryFile
  /** Features or rows that could not be used. */
  readonly left: number
  /** Of a table of figures: how it was read. */
  readonly figures: {
    readonly names: readonly string[]
    readonly decimal: ',' | '.'
    readonly deprivation: { readonly kind: DeprivationKind; readonly column: string } | null
    readonly jobs: string | null
  } | null
}

/** Figures that Relevo counts for every place; imported ones come besides. */
export const PLACE_COUNTS = [
  'candidates',
  'tier-A',
  'tier-B',
  'tier-C',
  'tier-?',
  'firms',
  'employees',
  'near-retirement',
] as const

export interface PlaceLine {
  /** Its code, else its name as it is compared. */
  readonly key: string
  readonly name: string
  readonly code: string | null
  readonly hasArea: boolean
  /** The register's names for it, as the list is filtered by them; empty where the register has no firm there. */
  readonly municipalities: readonly string[]
  /** By PLACE_COUNTS and the ids of the imported figures; what is left out is unknown. Shares are 0 to 1. */
  readonly values: Readonly<Record<string, number>>
}

/** How the register's places, the areas and the imported figures came together. */
export interface PlaceJoin {
  readonly areas: number
  /** Places of the register, and how many of them have an area. */
  readonly places: number
  readonly matched: number
  /** At most 100 each, the others are in `places - matched`. */
  readonly withoutArea: readonly string[]
  /** Names that several areas bear. */
  readonly ambiguous: readonly string[]
  /** Places of imported figures that are neither an area nor in the register, and how many there are. */
  readonly strangers: readonly string[]
  readonly strangerCount: number
}

export interface PlaceTable {
  readonly places: readonly PlaceLine[]
  readonly figures: readonly Figure[]
  /** Candidates that pass the filter, and those of them whose place is unknown. */
  readonly total: number
  readonly placeless: number
  readonly join: PlaceJoin
}

export interface PlaceAreas {
  readonly areas: readonly { readonly key: string; readonly polygons: readonly Polygon[] }[]
  readonly support: readonly SupportPoint[]
}

/** Candidates whose coordinates the register has, the best first. */
export interface LocatedFirms {
  readonly firms: readonly {
    readonly id: string
    readonly name: string
    readonly tier: Tier
    readonly point: Position
  }[]
  /** How many have coordinates, of how many. */
  readonly located: number
  readonly total: number
}

/** What the territory says of one firm. */
export interface FirmTerritory {
  readonly place: string | null
  /** Decile of deprivation of the place, where an imported table has it and the register says nothing. */
  readonly decile: number | null
  readonly jobs: number | null
  /** Share of the place's jobs that it was given, 0 to 1. */
  readonly jobShare: number | null
  readonly figures: readonly { readonly name: string; readonly value: number }[]
  /** The nearest support point; `from` says whether the firm itself was measured or the middle of its place. */
  readonly support:
    | (Omit<SupportPoint, 'point'> & { readonly km: number; readonly from: 'firm' | 'place' })
    | null
  /** Whether any support point is known at all. */
  readonly hasSupport: boolean
}

/** The territory: boundaries, figures of places, support for cooperatives. */
export interface PlaceCalls {
  /** The newest first. */
  'place.files': Call<Nothing, readonly TerritoryFile[]>
  /** Files add up; where two say something of one place, the later counts. */
  'place.import': Call<{ kind: TerritoryKind; file: FileId }, TerritoryImport>
  /** Marked as removed; `place.restore` brings it back. */
  'place.remove': Call<{ id: number }, null>
  'place.restore': Call<{ id: number }, null>
  /** Counts by place; a filter by municipality is not heeded, so that places can be compared. */
  'place.table': Call<RankingQuery, PlaceTable>
  'place.areas': Call<Nothing, PlaceAreas>
  'place.firms': Call<RankingQuery, LocatedFirms>
  'place.ofFirm': Call<{ firm: string }, FirmTerritory>
}
