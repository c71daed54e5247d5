/** Rows fetched at once. */
export const PAGE_ROWS = 24

/** The numbers of the pages that hold the places from `first` to `last`. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.max(0, Math.floor(first / PAGE_ROWS))
  const to = Math.max(from, Math.floor(last / PAGE_ROWS))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
