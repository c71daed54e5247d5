import { readFileSync, writeFileSync } from 'node:fs'
import type { WindowPlace } from './window-options.ts'

export interface KeptPlace {
  readonly place: WindowPlace
  readonly maximized: boolean
}

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const USUAL: KeptPlace = { place: { width: 1440, height: 900 }, maximized: false }

/** Where the window was last; the usual place where that is not known or not readable. */
export function readPlace(file: string): KeptPlace {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isKeptPlace(kept) ? kept : USUAL
  } catch {
    return USUAL
  }
}

/** A place that cannot be kept is no reason to stop. */
export function keepPlace(file: string, kept: KeptPlace): void {
  try {
    writeFileSync(file, JSON.stringify(kept))
  } catch {
    return
  }
}

/**
 * A place that can be seen on one of the screens there are now: otherwise only its size is used, and no more of
 * that than the first screen has.
 */
export function visiblePlace(place: WindowPlace, areas: readonly Area[]): WindowPlace {
  const { x, y, width, height } = place
  const seen =
    x !== undefined &&
    y !== undefined &&
    areas.some(
      (area) =>
        x + width > area.x + 100 &&
        x < area.x + area.width - 100 &&
        y >= area.y &&
        y < area.y + area.height - 100,
    )
  if (seen) return place
  const [first] = areas
  return { width: Math.min(width, first?.width ?? width), height: Math.min(height, first?.height ?? height) }
}

function isKeptPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false
  const { place, maximized } = value as Partial<KeptPlace>
  if (typeof place !== 'object' || place === null || typeof maximized !== 'boolean') return false
  const { x, y, width, height } = place
  const isPosition = (at: unknown) => at === undefined || Number.isInteger(at)
  return [width, height].every((side) => Number.isInteger(side) && side >= 200) && [x, y].every(isPosition)
}
