/** From the first number to the second, both ends included, with so many values in it. */
export interface FigureClass {
  readonly from: number
  readonly to: number
  readonly count: number
}

const MOST = 5

/**
 * Up to five classes of about as many values each (quantiles). Equal values are never parted, so there are fewer
 * classes where many are equal, and none of them is empty. Unknown values are not handed in.
 */
export function quantileClasses(values: readonly number[], most: number = MOST): readonly FigureClass[] {
  const sorted = [...values].sort((a, b) => a - b)
  const classes: FigureClass[] = []
  let start = 0
  while (start < sorted.length) {
    const left = most - classes.length
    const wanted = start + Math.max(1, Math.round((sorted.length - start) / left))
    let end = left === 1 ? sorted.length : wanted
    while (end < sorted.length && sorted[end] === sorted[end - 1]) end += 1
    classes.push({ from: sorted[start] ?? 0, to: sorted[end - 1] ?? 0, count: end - start })
    start = end
  }
  return classes
}

/** Place of a value among the classes, from 0; -1 where it is in none. */
export const classOf = (value: number, classes: readonly FigureClass[]): number =>
  classes.findIndex(({ from, to }) => value >= from && value <= to)
