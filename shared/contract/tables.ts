import type { TableId, TableRows } from '../scoring/tables.ts'

/** A table of this workspace, by its id. */
export type TableInForce = {
  readonly [T in TableId]: {
    readonly table: T
    readonly rows: TableRows[T]
    /** `usual`: as the program brings it; `own`: as somebody kept it here. */
    readonly origin: 'usual' | 'own'
    /** Every step, the newest first. */
    readonly history: readonly KeptTable[]
  }
}[TableId]

export interface KeptTable {
  readonly id: number
  /** Rows kept; null = back to the program's. */
  readonly rows: number | null
  readonly note: string
  readonly author: string
  /** ISO date-time. */
  readonly keptAt: string
}
