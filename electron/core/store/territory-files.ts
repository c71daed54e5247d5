import type { TerritoryFile, TerritoryKind } from '../../../shared/contract/places.ts'
import type { Boundary, Figure, PlaceRow, Polygon, SupportPoint } from '../../../shared/territory/place.ts'
import type { Db } from './driver.ts'

/** What a file of each kind holds besides its shapes. Checked when it was read in. */
export interface TerritoryContent {
  readonly boundaries: readonly Omit<Boundary, 'polygons'>[]
  readonly figures: { readonly figures: readonly Figure[]; readonly rows: readonly PlaceRow[] }
  readonly support: readonly SupportPoint[]
}

const SELECT = 'SELECT id, kind, name, items, author, imported_at AS importedAt FROM territory_file'

/** The newest first. */
export const territoryFiles = (db: Db): TerritoryFile[] =>
  db.prepare<[], TerritoryFile>(`${SELECT} WHERE removed_at IS NULL ORDER BY id DESC`).all()

/** Removed ones as well. */
export const findTerritoryFile = (db: Db, id: number): TerritoryFile | null =>
  db.prepare<[number], TerritoryFile>(`${SELECT} WHERE id = ?`).get(id) ?? null

export function addTerritoryFile<K extends TerritoryKind>(
  db: Db,
  { kind, name, items, author, importedAt }: Omit<TerritoryFile, 'id' | 'kind'> & { readonly kind: K },
  content: TerritoryContent[K],
  shapes: readonly (readonly Polygon[])[] | null = null,
): number {
  const insert = db.prepare(
    `INSERT INTO territory_file (kind, name, items, content, shapes, author, imported_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const texts = [JSON.stringify(content), shapes === null ? null : JSON.stringify(shapes)]
  return Number(insert.run(kind, name, items, ...texts, author, importedAt).lastInsertRowid)
}

/** `at` null brings a removed file back. */
export const removeTerritoryFile = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE territory_file SET removed_at = ? WHERE id = ?').run(at, id)
}

const read = (db: Db, column: 'content' | 'shapes', kind: TerritoryKind): readonly unknown[] =>
  db
    .prepare<[string], string>(
      `SELECT ${column} FROM territory_file WHERE kind = ? AND removed_at IS NULL ORDER BY id`,
    )
    .pluck()
    .all(kind)
    .map((text) => JSON.parse(text))

/** By file, the oldest first. */
export const territoryContents = <K extends TerritoryKind>(db: Db, kind: K): readonly TerritoryContent[K][] =>
  read(db, 'content', kind) as TerritoryContent[K][]

/** The rings of every area, in the order of the contents of `boundaries`. */
export const territoryShapes = (db: Db): readonly (readonly Polygon[])[] =>
  (read(db, 'shapes', 'boundaries') as (readonly (readonly Polygon[])[])[]).flat()
