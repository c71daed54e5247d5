/**
 * A quantity known exactly (`low === high`) or as a band. `high: null` is an open band ("251 and more").
 * Both ends are inclusive. An unknown quantity is `null` where a Range is expected, never `{ low: 0 }`.
 */
export interface Range {
  readonly low: number
  readonly high: number | null
}

export const exactly = (value: number): Range => ({ low: value, high: value })
