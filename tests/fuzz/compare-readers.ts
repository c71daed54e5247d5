import { createBulkReader } from '../../electron/core/reading/bulk-reader.ts'
import {
  type BytesReader,
  type CarefulReader,
  createCarefulReader,
  type Reading,
} from '../../electron/core/reading/careful-reader.ts'
import { createBytesReader } from '../../electron/core/reading/read-records.ts'
import { addRecords, noRecords, type Records } from '../../electron/core/reading/record-batch.ts'
import { createChance } from './chance.ts'
import { randomFile } from './random-file.ts'

export interface Comparison {
  readonly files: number
  readonly rows: number
  /** Rows that the bulk reader found by itself. */
  readonly bulk: number
  readonly differences: readonly Difference[]
}

export interface Difference {
  /** A seed, or a file's name. */
  readonly input: string
  readonly why: string
}

/** Reads random files with at least so many rows in all by both readers, the bulk reader in pieces of random sizes. */
export function compareOnRandomFiles({
  rows,
  seed,
  report = () => {},
}: {
  readonly rows: number
  readonly seed: number
  readonly report?: (rows: number) => void
}): Comparison {
  const sum = { files: 0, rows: 0, bulk: 0, differences: [] as Difference[] }
  while (sum.rows < rows) {
    const one = seed + sum.files
    const chance = createChance(one)
    const { bytes, reading } = randomFile(chance)
    const width = reading.table.width ?? 1
    const wanted = chance.below(3) === 0 ? null : [0, chance.below(width), width + 3]
    const size = chance.of([1 + chance.below(9), 10 + chance.below(500), bytes.length, bytes.length])
    const found = compareReaders({ bytes, reading, wanted, size: Math.max(1, size) })
    sum.files += 1
    sum.rows += found.rows
    sum.bulk += found.bulk
    if (found.why !== null) sum.differences.push({ input: String(one), why: found.why })
    if (sum.files % 1_000 === 0) report(sum.rows)
  }
  return sum
}

export interface ComparedFile {
  readonly bytes: Buffer
  readonly reading: Reading
  readonly wanted: readonly number[] | null
  /** Bytes that the bulk reader gets at once. */
  readonly size: number
}

/** What is not the same; the careful reader alone, over the whole, has the say. */
export function compareReaders({ bytes, reading, wanted, size }: ComparedFile) {
  const careful = counting(createCarefulReader(reading))
  const bulk = createBulkReader(reading, () => true, careful)
  const expected = readAll(createCarefulReader(reading), bytes, bytes.length)
  const found = readAll(createBytesReader(reading, wanted), bytes, size)
  if (bulk !== null) readAll(bulk, bytes, bytes.length)
  const names = reading.table.header?.length ?? reading.table.width ?? Number.POSITIVE_INFINITY
  const only = (row: readonly string[]) =>
    row.map((cell, column) => (wanted?.includes(column) === false && column < names ? '' : cell))
  const projected = { ...expected, rows: expected.rows.map(only) }
  const rows = expected.rows.length
  return { rows, bulk: bulk === null ? 0 : rows - careful.rows(), why: differenceOf(projected, found) }
}

function counting(careful: CarefulReader): CarefulReader & { readonly rows: () => number } {
  let count = 0
  const counted = (records: Records): Records => {
    count += records.rows.length
    return records
  }
  return {
    ...careful,
    feed: (bytes) => counted(careful.feed(bytes)),
    end: () => counted(careful.end()),
    rows: () => count,
  }
}

export function readAll(reader: BytesReader, bytes: Buffer, size: number): Records {
  const all = noRecords()
  for (let from = 0; from < bytes.length; from += size)
    addRecords(all, reader.feed(bytes.subarray(from, from + size)))
  addRecords(all, reader.end())
  all.broken.sort((one, other) => one.line - other.line)
  return all
}

function differenceOf(expected: Records, found: Records): string | null {
  for (const part of ['rows', 'lines', 'broken', 'notes'] as const) {
    const place = Math.max(
      expected[part].findIndex((each, at) => JSON.stringify(each) !== JSON.stringify(found[part][at])),
      expected[part].length < found[part].length ? expected[part].length : -1,
    )
    if (place !== -1)
      return `${part}[${place}]: ${JSON.stringify(expected[part][place])} / ${JSON.stringify(found[part][place])}`
  }
  return null
}
