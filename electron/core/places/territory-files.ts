import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { TerritoryImport, TerritoryKind } from '../../../shared/contract/places.ts'
import type { Context } from '../context.ts'
import { addTerritoryFile, findTerritoryFile, removeTerritoryFile } from '../store/territory-files.ts'
import { readBoundaryFile, readFigureFile, readSupportFile } from './read-territory-file.ts'

/** Reads a file of the territory into the workspace. Errors: those of read-territory-file. */
export async function importTerritory(
  context: Context,
  kind: TerritoryKind,
  path: string,
): Promise<TerritoryImport> {
  const { desk, host, settings, words } = context
  const about = () => ({
    name: basename(path),
    author: settings.get().author,
    importedAt: host.now().toISOString(),
  })
  const done = (id: number, left: number, figures: TerritoryImport['figures'] = null): TerritoryImport => {
    desk.dataChanged()
    return { file: fileOf(context, id), left, figures }
  }
  switch (kind) {
    case 'boundaries': {
      const { boundaries, left } = readBoundaryFile(path, words())
      const content = boundaries.map(({ polygons: _shape, ...named }) => named)
      const shapes = boundaries.map(({ polygons }) => polygons)
      const entry = { ...about(), kind, items: content.length } as const
      return done(addTerritoryFile(desk.session().db, entry, content, shapes), left)
    }
    case 'figures': {
      const { figures, rows, left, ...read } = await readFigureFile(path, words())
      const entry = { ...about(), kind, items: rows.length } as const
      const names = figures.map(({ name }) => name)
      return done(addTerritoryFile(desk.session().db, entry, { figures, rows }), left, { names, ...read })
    }
    case 'support': {
      const { points, left } = await readSupportFile(path, words())
      const entry = { ...about(), kind, items: points.length } as const
      return done(addTerritoryFile(desk.session().db, entry, points), left)
    }
  }
}

/** Errors: `territory-file-unknown`. */
export function removeTerritory(context: Context, id: number): null {
  fileOf(context, id)
  removeTerritoryFile(context.desk.session().db, id, context.host.now().toISOString())
  context.desk.dataChanged()
  return null
}

/** Errors: `territory-file-unknown`. */
export function restoreTerritory(context: Context, id: number): null {
  fileOf(context, id)
  removeTerritoryFile(context.desk.session().db, id, null)
  context.desk.dataChanged()
  return null
}

function fileOf({ desk }: Context, id: number) {
  const found = findTerritoryFile(desk.session().db, id)
  if (found === null) throw new AppError('territory-file-unknown', { file: id })
  return found
}
