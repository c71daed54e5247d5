/** Longer cells are neither numbers nor dates. */
const LONGEST_VALUE = 40
const SIGNS = String.raw`\s.,:/$€£%+()'−-`
const VALUE = new RegExp(`^[${SIGNS}]*\\d[\\d${SIGNS}]*(?:[eE][+-]?\\d+|[TZ][\\d:.+Z-]*|[ap]m|[AP]M)?$`)
const MONTH = /^\d{1,4}[ ./-]\p{L}{3,9}\.?(?:[ ./-]\d{2,4})?$|^\p{L}{3}[-/ ]\d{2,4}$/u
const NOTHING = /^(?:[-–—.*?]+|n\/?a\.?|null|none|nan|s\/?d|\\N)?$/i

/** A number, an amount, a date or a time: what no column is called. */
export const isValue = (cell: string): boolean =>
  cell.length <= LONGEST_VALUE && (VALUE.test(cell) || MONTH.test(cell))

/** Empty, or one of the signs that stand for nothing. */
export const isNothing = (cell: string): boolean => cell.length <= LONGEST_VALUE && NOTHING.test(cell.trim())

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')
