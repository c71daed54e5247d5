import { closeSync, openSync, writeSync } from 'node:fs'
import { createChance } from './chance.ts'
import type { RegisterLayout } from './layout.ts'
import { municipalRegister } from './municipal-register.ts'
import { ukRegister } from './uk-register.ts'

export const LAYOUTS = { uk: ukRegister, municipal: municipalRegister } as const
export type LayoutName = keyof typeof LAYOUTS

interface Wanted {
  readonly path: string
  readonly layout: LayoutName
  readonly rows: number
  readonly seed: number
  /** Share of firms that differ from the extract before, in [0, 1]; a fifth as many are gone, a fifth as many new. */
  readonly drift?: number
}

/** What a register holds against the one without drift. */
export interface WrittenRegister {
  readonly rows: number
  readonly gone: number
  readonly added: number
  /** Firms in both of which something differs. */
  readonly changed: number
}

/** Characters that are gathered before they are written. */
const PIECE = 1 << 20

/** Writes a register of invented firms. The same arguments always give the same bytes. */
export function writeRegister({ path, layout, rows, seed, drift = 0 }: Wanted): WrittenRegister {
  const counts = { rows: 0, gone: 0, added: 0, changed: 0 }
  const file = openSync(path, 'w')
  try {
    let piece = `${LAYOUTS[layout].header}\n`
    for (const line of lines(LAYOUTS[layout], { rows, seed, drift }, counts)) {
      piece += `${line}\n`
      counts.rows += 1
      if (piece.length < PIECE) continue
      writeSync(file, piece)
      piece = ''
    }
    writeSync(file, piece)
  } finally {
    closeSync(file)
  }
  return counts
}

const DRIFTING = 4

function* lines(
  layout: RegisterLayout,
  { rows, seed, drift }: { readonly rows: number; readonly seed: number; readonly drift: number },
  counts: { gone: number; added: number; changed: number },
): Generator<string> {
  for (let place = 1; place <= rows; place++) {
    const chance = createChance(seed, place, DRIFTING)
    if (drift > 0 && chance.happens(drift / 5)) {
      counts.gone += 1
      continue
    }
    const isChanged = drift > 0 && chance.happens(drift)
    const line = layout.row(seed, place, isChanged)
    if (isChanged && line !== layout.row(seed, place, false)) counts.changed += 1
    yield line
  }
  for (let place = rows + 1; place <= rows + (rows * drift) / 5; place++) {
    counts.added += 1
    yield layout.row(seed, place, false)
  }
}
