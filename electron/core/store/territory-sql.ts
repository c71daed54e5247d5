import type { SqlColumn } from '../../../shared/scoring/sql/columns.ts'
import { EARTH_KM } from '../../../shared/territory/distance.ts'
import { NEAR_KM } from '../../../shared/territory/need.ts'
import type { Position } from '../../../shared/territory/place.ts'

/** What of the territory touches the need criterion, by the register's names of places. */
export interface TerritoryForSql {
  readonly places: readonly {
    readonly text: string
    readonly decile: number | null
    readonly jobs: number | null
    readonly near: 0 | 1 | null
  }[]
  readonly support: readonly Position[]
}

/** Fields that decide where a firm lies, and which a person may have typed over. */
export const TYPED_PLACE = ['municipality', 'latitude', 'longitude'] as const
type PlaceField = (typeof TYPED_PLACE)[number]

export const typedPlace = (field: PlaceField): string =>
  `    max(key = '${field}') AS has_${field}, max(CASE WHEN key = '${field}' THEN value END) AS ${field}`

/** The territory stands in the view itself, so that it needs no table that could fall behind. */
export function territoryTables({ places, support }: TerritoryForSql): string {
  const rows = places.map(({ text, decile, jobs, near }) => [quoted(text), decile, jobs, near])
  return `place_said (name, decile, jobs, near) AS MATERIALIZED (${rowsOf(rows, 4)}),
support_point (longitude, latitude) AS MATERIALIZED (${rowsOf(support, 2)})`
}

const rowsOf = (rows: readonly (readonly (string | number | null)[])[], width: number): string =>
  rows.length === 0
    ? `SELECT ${Array(width).fill('NULL').join(', ')} WHERE 0`
    : `VALUES ${rows.map((row) => `(${row.map((value) => value ?? 'NULL').join(', ')})`).join(', ')}`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const field = (name: PlaceField): string => {
  const said =
    name === 'municipality' ? '(SELECT text FROM term WHERE term.id = firm.municipality)' : `firm.${name}`
  return `CASE WHEN typed.has_${name} = 1 THEN typed.${name} ELSE ${said} END`
}

export const PLACE_JOIN = `
LEFT JOIN place_said ON place_said.name = ${field('municipality')}`

/** What stands in for a column of the need criterion that the register leaves out; null = nothing does. */
export function fillingOf(
  column: SqlColumn,
  { support }: TerritoryForSql,
): ((viewed: (column: SqlColumn) => string) => string) | null {
  if (column === 'deprivation_decile') return () => 'place_said.decile'
  if (column === 'job_share')
    return (viewed) => {
      const low = viewed('employees_low')
      const staff = `(${low} + coalesce(${viewed('employees_high')}, ${low})) / 2.0`
      return `CASE WHEN place_said.jobs > 0 THEN min(1.0, ${staff} / place_said.jobs) END`
    }
  if (column !== 'support_nearby' || support.length === 0) return null
  const [lat, lon] = [field('latitude'), field('longitude')]
  return () =>
    `CASE WHEN (${lat}) IS NULL OR (${lon}) IS NULL THEN place_said.near
     ELSE (SELECT max(${kilometres(`(${lat})`, `(${lon})`)} <= ${NEAR_KM}) FROM support_point) END`
}

/** Great-circle distance (haversine), as `distanceKm` has it. */
function kilometres(lat: string, lon: string): string {
  const half = (a: string, b: string): string => `sin(radians(${a} - ${b}) / 2)`
  const [north, east] = [half('support_point.latitude', lat), half('support_point.longitude', lon)]
  const cosines = `cos(radians(${lat})) * cos(radians(support_point.latitude))`
  return `2 * ${EARTH_KM} * asin(min(1.0, sqrt(${north} * ${north} + ${cosines} * ${east} * ${east})))`
}
