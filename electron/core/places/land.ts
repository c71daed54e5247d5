import type { Firm } from '../../../shared/firm/firm.ts'
import type { ReadingSheet } from '../../../shared/scoring/reading-sheet.ts'
import { supportNear } from '../../../shared/territory/need.ts'
import type { Position } from '../../../shared/territory/place.ts'
import type { Coded } from '../ranking/labels.ts'
import { type Coordinates, loadCoordinates, positionAt } from '../store/coordinates.ts'
import type { Db } from '../store/driver.ts'
import { indexOfKey } from '../store/index-of-key.ts'
import { territoryFiles } from '../store/territory-files.ts'
import { fillFromTerritory, fillNeed } from './fill-need.ts'
import { loadTerritory, type Territory } from './territory.ts'

/** The territory under a workspace's firms; firm k is the k-th of the keys. Read when first asked for. */
export interface Land {
  readonly territory: () => Territory
  /** Where a firm itself lies: as typed, else as the register has it; null = not known. */
  readonly pointOf: (index: number) => Position | null
  /** Reads the need criterion of all firms as far as the register leaves it out. */
  readonly fill: (readings: ReadingSheet) => void
  /** The same of one firm, after a person typed something of it. */
  readonly fillAgain: (readings: ReadingSheet, index: number, firm: Firm) => void
}

export function createLand(
  db: Db,
  {
    keys,
    shown,
    municipality,
    overlaid,
  }: {
    readonly keys: Float64Array
    readonly shown: readonly number[]
    /** The name of each firm's place. */
    readonly municipality: Coded
    /** Firms of which more is known than the register says. */
    readonly overlaid: readonly { readonly key: number; readonly firm: Firm }[]
  },
): Land {
  const territory = whileSame(
    () => municipality.texts.length,
    () => loadTerritory(db, municipality.texts),
  )
  const coordinates: () => Coordinates = whileSame(
    () => keys,
    () => loadCoordinates(db, keys, shown),
  )
  const hasFiles = territoryFiles(db).length > 0
  const typed = new Map(overlaid.map(({ key, firm }) => [indexOfKey(keys, key), pointOfFirm(firm)] as const))
  const pointOf = (index: number): Position | null => {
    const known = typed.get(index)
    return known === undefined ? positionAt(coordinates(), index) : known
  }
  return {
    territory,
    pointOf,
    fill(readings) {
      if (hasFiles) fillFromTerritory(readings, { municipality, territory: territory(), pointOf })
    },
    fillAgain(readings, index, firm) {
      typed.set(index, pointOfFirm(firm))
      if (!hasFiles) return
      const { places, placeOf, support } = territory()
      const place = places[placeOf[municipality.codes[index] ?? 0] ?? -1] ?? null
      fillNeed(readings, { index, place, point: pointOfFirm(firm) }, support, (one) =>
        supportNear(one.point, support),
      )
    },
  }
}

export const pointOfFirm = ({ longitude, latitude }: Firm): Position | null =>
  longitude === null || latitude === null ? null : [longitude, latitude]

/** Made when first asked for, and again when what it hangs on is another: a typed place may be a new one. */
function whileSame<T>(of: () => unknown, make: () => T): () => T {
  let made: { readonly of: unknown; readonly value: T } | null = null
  return () => {
    if (made === null || made.of !== of()) made = { of: of(), value: make() }
    return made.value
  }
}
