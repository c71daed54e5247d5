import { decimalOf } from '../registry/guess-formats.ts'
import { normalHeader } from '../registry/normal-header.ts'
import { readCoordinate } from '../registry/readers/coordinate.ts'
import type { Position } from './place.ts'

/** A table that somebody made of places or points. */
export interface TableOfPlaces {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly delimiter: string
}

const LATITUDE = /^(?:lat|latitude?|latitud|latitudine|y)$/
const LONGITUDE = /^(?:lon|lng|long|longitude?|longitud|longitudine|x)$/

/** Which columns hold coordinates; null where there are not both. */
export function coordinateColumns(header: readonly string[]): { lat: number; lon: number } | null {
  const plain = header.map(normalHeader)
  const lat = plain.findIndex((name) => LATITUDE.test(name))
  const lon = plain.findIndex((name) => LONGITUDE.test(name))
  return lat === -1 || lon === -1 ? null : { lat, lon }
}

/** Null where either is missing or no degrees. */
export function positionOf(
  row: readonly string[],
  columns: { readonly lat: number; readonly lon: number } | null,
): Position | null {
  if (columns === null) return null
  const lon = readCoordinate(180)(row[columns.lon]?.trim() ?? '', unheard)
  const lat = readCoordinate(90)(row[columns.lat]?.trim() ?? '', unheard)
  return lon === null || lat === null ? null : [lon, lat]
}

const unheard = (): void => {}

/** The decimal sign of the whole file; where no number tells, files parted by semicolons have commas. */
export const decimalOfTable = ({ rows, delimiter }: TableOfPlaces): ',' | '.' =>
  decimalOf(rows.slice(0, 2_000).flat()) ?? (delimiter === ';' ? ',' : '.')

export const cellAt = (row: readonly string[], column: number): string => row[column]?.trim() ?? ''
