/** Sent by the core while a long call runs. `total` is null while it cannot be known. */
export interface ProgressEvent {
  readonly job: string
  readonly phase: 'reading' | 'joining' | 'indexing' | 'comparing' | 'scoring' | 'writing'
  readonly done: number
  readonly total: number | null
  readonly unit: 'bytes' | 'rows' | 'firms' | 'draws'
  /** Rows read so far, shown beside the bar. */
  readonly rows: number
}
