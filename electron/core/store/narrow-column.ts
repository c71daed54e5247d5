/** Numbers of many firms in the narrowest array that holds them; see `numberAt`. */
export type NarrowColumn = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Small whole numbers are kept one higher, with 0 for "unknown"; all others as they are, with NaN for "unknown". */
const WIDTHS = [
  { make: (length: number): NarrowColumn => new Uint8Array(length), bytes: 1, most: 0xff - 1 },
  { make: (length: number): NarrowColumn => new Uint16Array(length), bytes: 2, most: 0xffff - 1 },
  { make: (length: number): NarrowColumn => new Uint32Array(length), bytes: 4, most: 0xffff_ffff - 1 },
] as const

/** The number at a place; NaN = unknown. */
export function numberAt(column: NarrowColumn, place: number): number {
  const stored = column[place] ?? Number.NaN
  if (column instanceof Float64Array) return stored
  return stored === 0 ? Number.NaN : stored - 1
}

export interface ColumnBuilder {
  readonly set: (place: number, value: number) => void
  /** Undefined where nothing was set. */
  readonly column: () => NarrowColumn | undefined
}

/** A column of so many unknown numbers, widened as they come. */
export function createColumn(length: number): ColumnBuilder {
  let column: NarrowColumn | undefined
  let most = -1
  const widen = (value: number): NarrowColumn => {
    const width = isSmall(value) ? WIDTHS.find((one) => one.most >= Math.max(value, most)) : undefined
    const wider = width === undefined ? new Float64Array(length).fill(Number.NaN) : width.make(length)
    if (column !== undefined) copyInto(wider, 0, column)
    most = width?.most ?? Number.POSITIVE_INFINITY
    column = wider
    return wider
  }
  return {
    column: () => column,
    set(place, value) {
      const fits =
        column !== undefined && (column instanceof Float64Array || (isSmall(value) && value <= most))
      const target = fits && column !== undefined ? column : widen(value)
      target[place] = target instanceof Float64Array ? value : value + 1
    },
  }
}

const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 0xffff_fffe

/** Columns of several parts, one after the other; a part that has none is unknown throughout. */
export function joinColumns(
  parts: readonly { readonly length: number; readonly column: NarrowColumn | undefined }[],
): NarrowColumn {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const widest = Math.max(...parts.map(({ column }) => column?.BYTES_PER_ELEMENT ?? 1))
  const joined =
    WIDTHS.find(({ bytes }) => bytes === widest)?.make(length) ?? new Float64Array(length).fill(Number.NaN)
  let from = 0
  for (const { length: own, column } of parts) {
    if (column !== undefined) copyInto(joined, from, column)
    from += own
  }
  return joined
}

function copyInto(target: NarrowColumn, from: number, column: NarrowColumn): void {
  if (target.BYTES_PER_ELEMENT === column.BYTES_PER_ELEMENT) {
    target.set(column, from)
    return
  }
  for (let place = 0; place < column.length; place++) {
    const value = numberAt(column, place)
    if (!Number.isNaN(value)) target[from + place] = target instanceof Float64Array ? value : value + 1
  }
}
