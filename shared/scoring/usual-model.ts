import type { Lens } from '../criteria/names.ts'
import type { Model } from './model.ts'
import { modelOf } from './models/all.ts'
import { SUCCESSION_REGISTRY } from './models/succession-registry.ts'
import type { ReadingSheet } from './reading-sheet.ts'

/**
 * The model a workspace is ranked with unless told otherwise: in the succession lens the one for plain registers
 * where no firm has anything on viability or need, else the lens's full model.
 */
export function usualModel(readings: ReadingSheet, lens: Lens): Model {
  const full = modelOf(lens)
  if (lens === 'recovery') return full
  const sources = full.criteria
    .filter(({ id }) => id === 'viability' || id === 'need')
    .flatMap(({ whole, indicators }) => [
      ...(whole === null ? [] : [whole]),
      ...indicators.flatMap((indicator) => indicator.readings.map(({ reading }) => reading)),
    ])
  return sources.some((reading) => readings.columns.has(reading)) ? full : SUCCESSION_REGISTRY
}
