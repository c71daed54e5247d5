import type { Part } from './part.ts'

/** One line of two firms' calculations; null where one of them has no such line. */
export interface PartComparison {
  readonly criterion: Part['criterion']
  readonly indicator: Part['indicator']
  readonly first: Part | null
  readonly second: Part | null
  /** Points of the first less those of the second; over all lines they sum to the difference of the scores. */
  readonly difference: number
}

/**
 * Two firms side by side, line by line in the model's order. A criterion that one has as a whole and the other in parts
 * gives lines for both.
 */
export function compareFirms(first: readonly Part[], second: readonly Part[]): readonly PartComparison[] {
  const keyOf = ({ criterion, indicator }: Part): string => `${criterion} ${indicator}`
  const [ours, theirs] = [first, second].map((parts) => new Map(parts.map((part) => [keyOf(part), part])))
  const criteria = [...new Set([...first, ...second].map(({ criterion }) => criterion))]
  const lines = criteria.flatMap((criterion) => [
    ...new Set([...first, ...second].filter((part) => part.criterion === criterion).map(keyOf)),
  ])
  return lines.flatMap((key) => {
    const [a, b] = [ours?.get(key) ?? null, theirs?.get(key) ?? null]
    const named = a ?? b
    if (named === null) return []
    const { criterion, indicator } = named
    return [{ criterion, indicator, first: a, second: b, difference: (a?.points ?? 0) - (b?.points ?? 0) }]
  })
}
