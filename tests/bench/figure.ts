/** What a measure found. Seconds of wall-clock; a median where a thing was done several times. */
export interface Figure {
  readonly name: string
  readonly seconds: number
  /** How often it was done. */
  readonly times: number
}

/** All figures of one measure, with the most memory that its process ever held. */
export interface Measured {
  readonly figures: readonly Figure[]
  /** Null where the system does not say. */
  readonly peakMiB: number | null
}

export interface MeasureTask {
  readonly register: string
  /** The next extract of the same register; null where the register is the person's own. */
  readonly nextRegister: string | null
  /** Five times the firms; null where that was not asked for. */
  readonly largeRegister: string | null
  /** Where programs that only the bench needs are installed; null where they are not. */
  readonly references: string | null
  /** Firms in it, for the measures that make up their own. */
  readonly rows: number
  /** For what the measures write; shared by all of one run. */
  readonly folder: string
}
