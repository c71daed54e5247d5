import { readFileSync } from 'node:fs'
import { lookAtFile } from '../../electron/core/reading/look-at-file.ts'
import { sniffTable, type TableSniff } from '../../electron/core/reading/sniff-table.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { type Comparison, compareReaders, type Difference } from './compare-readers.ts'

const SIZES = [1, 7, 64, 1_000, 65_536, Number.MAX_SAFE_INTEGER]

/** Reads files as they are sniffed, by both readers, in pieces of several sizes; packed and unreadable ones are left out. */
export function compareFiles(paths: readonly string[]): Comparison {
  const sum = { files: 0, rows: 0, bulk: 0, differences: [] as Difference[] }
  for (const path of paths) {
    const reading = sniffOf(path)
    if (reading === null) continue
    const bytes = readFileSync(path)
    const results = SIZES.map((size) =>
      compareReaders({ bytes, reading, wanted: null, size: Math.min(size, bytes.length) }),
    )
    sum.files += 1
    sum.rows += results[0]?.rows ?? 0
    sum.bulk += results[0]?.bulk ?? 0
    for (const { why } of results) if (why !== null) sum.differences.push({ input: path, why })
  }
  return sum
}

function sniffOf(path: string): TableSniff | null {
  try {
    const look = lookAtFile(path)
    return look.packing === 'none' ? sniffTable(look) : null
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
