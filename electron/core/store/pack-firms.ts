import type { Firm } from '../../../shared/firm/firm.ts'
import type { FirmBatch, PackedColumn, PackedTexts } from './firm-batch.ts'
import { FIRM_COLUMNS, TERM_COLUMNS, TEXT_COLUMNS, toFirmValues } from './firm-row.ts'
import { addNumber, addText, ID } from './row-hash.ts'

export interface FirmPacker {
  readonly add: (firm: Firm, line: number) => void
  readonly count: () => number
  /** What was added since the last time. */
  readonly take: () => FirmBatch
}

/** What the table has in a column that is not mentioned. */
const ABSENT: Readonly<Partial<Record<string, number>>> = { sites: 1, id_derived: 0 }

/** Packs up to `capacity` firms at a time. */
export function createFirmPacker(capacity: number): FirmPacker {
  const coder = createCoder()
  const columns = FIRM_COLUMNS.map((name, column) => {
    if (TEXT_COLUMNS.has(name)) return textColumn(column, capacity)
    const kind = TERM_COLUMNS.has(name) ? 'term' : 'number'
    return numberColumn(column, kind, { capacity, absent: ABSENT[name] ?? null })
  })
  const ids = textPile(capacity)
  const owners = textPile(capacity)
  const lines = new Float64Array(capacity)
  const hashes = new Int32Array(capacity * 2)
  const hash = { high: 0, low: 0 }
  let count = 0
  return {
    add(firm, line) {
      hash.high = 0
      hash.low = 0
      addText(hash, ID, firm.id)
      ids.put(count, firm.id)
      owners.put(count, firm.ownerName)
      lines[count] = line
      const values = toFirmValues(firm, coder)
      for (let at = 0; at < columns.length; at += 1) columns[at]?.put(count, values[at] ?? null, hash)
      hashes[count * 2] = hash.high
      hashes[count * 2 + 1] = hash.low
      count += 1
    },
    count: () => count,
    take() {
      const batch: FirmBatch = {
        count,
        ids: ids.take(count) ?? { text: '', lengths: new Int32Array() },
        lines: lines.slice(0, count),
        hashes: hashes.slice(0, count * 2),
        columns: columns.flatMap((column) => column.take(count) ?? []),
        owners: owners.take(count),
        terms: coder.takeNew(),
      }
      count = 0
      return batch
    },
  }
}

/** Numbers for terms within one file; the thread that writes knows the workspace's own. */
function createCoder() {
  const codes = new Map<string, number>()
  let fresh: string[] = []
  return {
    code(text: string | null): number | null {
      if (text === null) return null
      const known = codes.get(text)
      if (known !== undefined) return known
      const code = codes.size
      codes.set(text, code)
      fresh.push(text)
      return code
    },
    takeNew(): readonly string[] {
      const taken = fresh
      fresh = []
      return taken
    },
  }
}

interface ColumnPile {
  readonly put: (firm: number, value: string | number | null, hash: { high: number; low: number }) => void
  /** Null where nothing was put. */
  readonly take: (count: number) => PackedColumn | null
}

function textColumn(column: number, capacity: number): ColumnPile {
  const pile = textPile(capacity)
  return {
    put(firm, value, hash) {
      const text = typeof value === 'string' ? value : null
      pile.put(firm, text)
      if (text !== null) addText(hash, column, text)
    },
    take(count) {
      const texts = pile.take(count)
      return texts === null ? null : { kind: 'text', column, texts }
    },
  }
}

function numberColumn(
  column: number,
  kind: 'number' | 'term',
  { capacity, absent }: { readonly capacity: number; readonly absent: number | null },
): ColumnPile {
  const values = new Float64Array(capacity)
  let isUsed = false
  return {
    put(firm, value, hash) {
      const number = typeof value === 'number' ? value : Number.NaN
      values[firm] = number
      if (value !== absent) isUsed = true
      if (kind === 'number') addNumber(hash, column, number)
    },
    take(count) {
      if (!isUsed) return null
      isUsed = false
      return { kind, column, values: values.slice(0, count) }
    },
  }
}

function textPile(capacity: number) {
  const lengths = new Int32Array(capacity)
  let texts: string[] = []
  return {
    put(firm: number, text: string | null): void {
      lengths[firm] = text === null ? -1 : text.length
      if (text !== null) texts.push(text)
    },
    take(count: number): PackedTexts | null {
      if (texts.length === 0) return null
      const text = texts.join('')
      texts = []
      return { text, lengths: lengths.slice(0, count) }
    },
  }
}
