import type { Problem, ProblemCode } from '../../firm/problem.ts'
import { cleanCell, cut } from '../clean-cell.ts'
import { normalHeader, plainWords } from '../normal-header.ts'
import { readIdentifier } from '../readers/identifier.ts'
import type { Companion } from './companion.ts'
import type { FoundFact } from './fact.ts'

/** What one row of a companion file says; `found: null` = nothing that counts, and `problems` says whether that is odd. */
export interface ReadFact {
  readonly found: FoundFact | null
  readonly problems: readonly Problem[]
}
export type FactReader = (row: readonly string[], line: number) => ReadFact

export interface FactFile {
  readonly companion: Companion
  readonly header: readonly string[]
  /** Rows from which formats are guessed where the companion does not say them. */
  readonly samples: readonly (readonly string[])[]
  /** ISO date of the data. */
  readonly asOf: string
  /** Digits to which an id that lost its leading zeros is filled up; 0 = as it stands. */
  readonly idDigits: number
}

/** A row of cells that is asked by column name. */
export interface Row {
  readonly begin: (cells: readonly string[], line: number) => void
  /** The cell of the first of these columns that is filled, cleaned, or null. */
  readonly cell: (names: readonly string[] | undefined) => string | null
  /** As `cell`, in the form in which words are looked up. */
  readonly words: (names: readonly string[] | undefined) => string | null
  /** The registry id in one of these columns; where there is none, that is a problem. */
  readonly firmId: (names: readonly string[], digits: number) => string | null
  /** Notes a problem about the cell asked for last. */
  readonly flag: (code: ProblemCode) => void
  readonly problems: () => readonly Problem[]
}

const NO_COLUMN: readonly string[] = []

export function createRow(header: readonly string[]): Row {
  const names = header.map(normalHeader)
  // By the lists themselves: one made for a single question must not be kept for each row.
  const places = new WeakMap<readonly string[], readonly number[]>()
  let cells: readonly string[] = []
  let line = 0
  let last: { column: string | null; value: string } = { column: null, value: '' }
  let problems: Problem[] = []
  const flag = (code: ProblemCode): void =>
    void problems.push({ code, line, column: last.column, value: cut(last.value, 200) })
  const placesOf = (wanted: readonly string[]): readonly number[] => {
    const known = places.get(wanted)
    if (known !== undefined) return known
    const found = wanted.map((name) => names.indexOf(name)).filter((index) => index !== -1)
    places.set(wanted, found)
    return found
  }
  const cell: Row['cell'] = (wanted = NO_COLUMN) => {
    for (const index of placesOf(wanted)) {
      const raw = cells[index] ?? ''
      if (raw === '') continue
      last = { column: header[index] ?? null, value: raw }
      const text = cleanCell(raw, flag)
      if (text !== '') return text
    }
    return null
  }
  return {
    begin(next, at) {
      cells = next
      line = at
      problems = []
    },
    cell,
    words: (wanted) => {
      const text = cell(wanted)
      return text === null ? null : plainWords(text)
    },
    firmId(wanted, digits) {
      const text = cell(wanted)
      if (text !== null && text.length === digits && /^0+$/.test(text)) return text
      const id = text === null ? null : readIdentifier(text, () => {})
      if (id !== null) return /^\d+$/.test(id) ? id.padStart(digits, '0') : id
      problems.push({ code: 'companion-no-id', line, column: null, value: null })
      return null
    },
    flag,
    problems: () => problems,
  }
}
