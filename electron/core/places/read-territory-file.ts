import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { type ReadBoundaries, readBoundaries } from '../../../shared/territory/read-boundaries.ts'
import { type ReadFigures, readFigures } from '../../../shared/territory/read-figures.ts'
import { type ReadSupport, readSupport } from '../../../shared/territory/read-support.ts'
import { TerritoryFault } from '../../../shared/territory/territory-fault.ts'
import type { Words } from '../../../shared/words/words.ts'
import { compute } from '../models/hand-written.ts'
import { readTable } from '../reading/read-table.ts'

/** Files of a territory are read whole. */
const MOST_BYTES = 32 * 1024 * 1024

/** Errors: those of readJson; `territory-not-usable`. */
export function readBoundaryFile(path: string, words: Words): ReadBoundaries {
  refuseHuge(path, words)
  const of = (input: unknown) => sayingFaults(path, words, () => readBoundaries(input))
  return compute({ path, words, unusable: 'territory-not-usable', of })
}

/** Errors: those of readTable; `territory-not-usable`. */
export async function readFigureFile(path: string, words: Words): Promise<ReadFigures> {
  const table = await tableOf(path, words)
  return sayingFaults(path, words, () => readFigures(table))
}

/** Errors: those of readTable; `territory-not-usable`. */
export async function readSupportFile(path: string, words: Words): Promise<ReadSupport> {
  const table = await tableOf(path, words)
  return sayingFaults(path, words, () => readSupport(table))
}

async function tableOf(path: string, words: Words) {
  refuseHuge(path, words)
  const { header, rows, delimiter } = await readTable(path)
  return { header: header ?? [], rows, delimiter }
}

function refuseHuge(path: string, words: Words): void {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (bytes <= MOST_BYTES) return
  const most = MOST_BYTES / 1024 / 1024
  throw new AppError('territory-not-usable', {
    file: basename(path),
    reason: words.say('map.fault-too-large', { found: Math.ceil(bytes / 1024 / 1024), most }),
  })
}

function sayingFaults<T>(path: string, words: Words, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof TerritoryFault)) throw error
    const reason = words.say(`map.fault-${error.code}`, { ...error.details })
    throw new AppError('territory-not-usable', { file: basename(path), reason })
  }
}
