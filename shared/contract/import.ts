import type { FieldName } from '../firm/fields.ts'
import type { ProblemCode } from '../firm/problem.ts'
import type { CompanionRole } from '../registry/bundle/companion.ts'
import type { ColumnWord } from '../registry/column-words.ts'
import type { Mapping } from '../registry/mapping.ts'
import type { ReadingOptions } from '../registry/reading-options.ts'

/** What an import found: printed by `check`, `import` and `scan`, shown as the dry run. `read = kept + flagged + refused`. */
export interface ImportReport {
  readonly profile: string
  /** A sentence in the session's language. */
  readonly profileReason: string
  readonly files: readonly ReportFile[]
  /** Rows of the main file. */
  readonly read: number
  readonly kept: number
  /** In, with a problem. */
  readonly flagged: number
  readonly refused: number
  /** Firms after joining. */
  readonly firms: number
  /** Against the last import of the same source; the four are 0, firms, … for a first import: everything is new. */
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly gone: number
  readonly mapping: Partial<Record<FieldName, string | null>>
  readonly unmapped: readonly string[]
  readonly problems: readonly ReportProblem[]
  /** Set where the names of people were left out on request. */
  readonly withoutNames?: true
}

export interface ReportFile {
  readonly file: string
  readonly role: CompanionRole | 'main'
  readonly encoding: string
  readonly delimiter: string
  readonly headerLine: number | null
  readonly rows: number
}

export interface ReportProblem {
  readonly code: ProblemCode
  readonly count: number
  readonly column: string | null
  readonly example: { readonly line: number; readonly value: string | null; readonly message: string }
}

/** What a first look at a file tells, before anything is read in. */
export interface Sniff {
  readonly file: string
  readonly name: string
  readonly bytes: number
  readonly encoding: string
  readonly delimiter: string
  /** 1 = first line; 0 = no header. */
  readonly headerLine: number
  /** Text of the lines above the header that were skipped. */
  readonly titles: readonly string[]
  readonly header: readonly string[]
  /** Up to 10 rows, those with non-ASCII or odd cells first. */
  readonly samples: readonly (readonly string[])[]
  readonly profile: { readonly id: string; readonly title: string; readonly confirmed: boolean }
  readonly profileReason: string
  /** Set where the file is a companion of the register (owners, sites, …): its profile knows the columns, none is mapped. */
  readonly companion?: CompanionRole
  readonly mapping: Mapping
  /** One sentence per mapped column: why it was matched. */
  readonly reasons: Partial<Record<FieldName, string>>
  /** The vocabulary of each column, as far as the beginning of the file shows it; empty where a column has none. */
  readonly words: readonly (readonly ColumnWord[])[]
  /** What is odd about the file as a whole, a sentence each. */
  readonly remarks: readonly { readonly code: ProblemCode; readonly message: string }[]
  /** Name of the series, where the file was mapped as one before it. */
  readonly series?: string
  /** Set where it looks like a list of closures, lay-offs or notices instead of a register. */
  readonly events?: true
}

/** An import that has been staged: nothing of it is visible until it is kept. */
export interface StagedImport {
  readonly staged: number
  readonly report: ImportReport
}

export interface ImportRequest {
  readonly files: readonly string[]
  /** Names the progress events and the cancel call; chosen by the caller. */
  readonly job: string
  readonly options?: ReadingOptions | undefined
  readonly mapping?: Mapping | undefined
  readonly profile?: string | undefined
  /** The snapshot series; "gone" is counted within one. Default: the profile's id. */
  readonly source?: string | undefined
  /** ISO date of the data; default: what the profile finds in the file or its name, else the file's own date. */
  readonly asOf?: string | undefined
  /** Leaves out the names of people; ages, dates and numbers of them stay. */
  readonly withoutNames?: boolean | undefined
}

export interface ImportEntry {
  readonly id: number
  readonly source: string
  readonly profile: string
  readonly files: readonly string[]
  /** ISO date-time it was kept. */
  readonly keptAt: string
  readonly asOf: string
  readonly firms: number
  readonly flagged: number
  readonly refused: number
  /** Whether its rows are what the workspace shows for its source. */
  readonly current: boolean
  /** Whether the names of people were left out. */
  readonly withoutNames: boolean
}

/** An import that was taken back, and what became of the rows it had changed. */
export interface UndoneImport extends ImportEntry {
  readonly rows: UndoneRows
}

export interface UndoneRows {
  /** Rows that are again as they were. */
  readonly reversed: number
  /** Rows that are as they were except for what an analyst typed. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly fields: readonly string[] }[]
  /** Rows that could not be brought back to what they were, each with a sentence that says why. */
  readonly failed: readonly { readonly id: string; readonly name: string; readonly reason: string }[]
}
