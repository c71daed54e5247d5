/** Degrees, WGS 84. */
export type Position = readonly [longitude: number, latitude: number]

/** How a file names a place. */
export interface PlaceName {
  readonly code: string | null
  readonly name: string
}

/** Rings without the point that closes them twice: outer ring first, its holes after it. */
export type Polygon = readonly (readonly Position[])[]

/** The area of a place. */
export interface Boundary extends PlaceName {
  readonly polygons: readonly Polygon[]
  /** Its middle, at which the place is taken to lie where nothing more exact is known. */
  readonly point: Position
}

/** A number that a file has for places. */
export interface Figure {
  /** `decile`, `jobs`, or the column's name reduced to letters and digits. */
  readonly id: string
  /** The column's name as it stands in the file. */
  readonly name: string
}

/** What a file says of a place; a figure that is left out is unknown. */
export interface PlaceRow extends PlaceName {
  readonly values: Readonly<Record<string, number>>
  readonly point: Position | null
}

/** Where worker cooperatives find help: a federation, a fund, an earlier conversion. */
export interface SupportPoint {
  readonly name: string
  readonly kind: string | null
  readonly point: Position
}
