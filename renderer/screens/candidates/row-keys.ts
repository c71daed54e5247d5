export interface RowStep {
  readonly key: string
  /** Place of the active row; -1 before any is. */
  readonly active: number
  readonly total: number
  /** Rows on a page. */
  readonly page: number
}

/** The row that a key leads to; null where the key is not about rows or there are none. */
export function stepOf({ key, active, total, page }: RowStep): number | null {
  const step = STEPS.get(key)
  if (!step || total === 0) return null
  return Math.min(total - 1, Math.max(0, step(active, page, total)))
}

type Step = (active: number, page: number, total: number) => number

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['ArrowDown', (active) => active + 1],
  ['ArrowUp', (active) => active - 1],
  ['PageDown', (active, page) => active + page],
  ['PageUp', (active, page) => active - page],
  ['Home', () => 0],
  ['End', (_active, _page, total) => total - 1],
])
