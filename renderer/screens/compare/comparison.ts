import type { CriterionId } from '../../../shared/criteria/names.ts'
import { compareFirms } from '../../../shared/scoring/compare-firms.ts'
import type { Part } from '../../../shared/scoring/part.ts'

/** One indicator over all firms that are compared. */
export interface ComparisonLine {
  readonly indicator: Part['indicator']
  /** One a firm; null where its calculation has no such line. */
  readonly parts: readonly (Part | null)[]
  /** Points of each firm less those of the one to its right: one fewer than firms. */
  readonly differences: readonly number[]
}

export interface ComparisonGroup {
  readonly criterion: CriterionId
  readonly points: readonly number[]
  readonly differences: readonly number[]
  readonly lines: readonly ComparisonLine[]
}

/** The calculations of two or more firms line by line, in the order of the first that has a criterion. */
export function comparisonOf(firms: readonly (readonly Part[])[]): readonly ComparisonGroup[] {
  const everyLine = firms.reduce<readonly Part[]>(
    (known, parts) => compareFirms(known, parts).flatMap(({ first, second }) => first ?? second ?? []),
    [],
  )
  const criteria = [...new Set(everyLine.map(({ criterion }) => criterion))]
  return criteria.map((criterion) => {
    const lines = everyLine
      .filter((part) => part.criterion === criterion)
      .map(({ indicator }) => lineOf(firms, criterion, indicator))
    const points = firms.map((parts) =>
      parts.filter((part) => part.criterion === criterion).reduce((sum, part) => sum + part.points, 0),
    )
    return { criterion, points, differences: betweenNeighbours(points), lines }
  })
}

function lineOf(
  firms: readonly (readonly Part[])[],
  criterion: CriterionId,
  indicator: Part['indicator'],
): ComparisonLine {
  const parts = firms.map(
    (firm) => firm.find((part) => part.criterion === criterion && part.indicator === indicator) ?? null,
  )
  return { indicator, parts, differences: betweenNeighbours(parts.map((part) => part?.points ?? 0)) }
}

const betweenNeighbours = (points: readonly number[]): readonly number[] =>
  points.slice(1).map((right, place) => (points[place] ?? 0) - right)

/** The lines that speak most for whoever is ahead between two neighbours, the strongest first. */
export function strongestReasons(
  groups: readonly ComparisonGroup[],
  pair: number,
  most: number,
): readonly { readonly indicator: Part['indicator']; readonly points: number }[] {
  const total = groups.reduce((sum, { differences }) => sum + (differences[pair] ?? 0), 0)
  const sign = total < 0 ? -1 : 1
  return groups
    .flatMap(({ lines }) => lines)
    .map(({ indicator, differences }) => ({ indicator, points: sign * (differences[pair] ?? 0) }))
    .filter(({ points }) => points > 0.005)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
}
