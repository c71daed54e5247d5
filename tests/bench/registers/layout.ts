/** How one register is written. A row depends on nothing but its arguments. */
export interface RegisterLayout {
  /** The column that tells firms apart. */
  readonly id: string
  readonly header: string
  /** The line of firm `place`, from 1; `changed` as the next extract has it. No line end. */
  readonly row: (seed: number, place: number, changed: boolean) => string
}
