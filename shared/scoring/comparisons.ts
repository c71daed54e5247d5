import { asList, asObject, onlyKeys, shown } from './check-input.ts'
import { InputFault } from './input-fault.ts'

/** One judge says that `a` weighs `ratio` times as much as `b`; both as indexes of the criteria. */
export interface Judgement {
  readonly a: number
  readonly b: number
  readonly ratio: number
}

export interface Comparisons {
  readonly criteria: readonly string[]
  readonly judges: readonly (readonly Judgement[])[]
}

/** Beyond eight, people no longer hold a comparison together, and random indices are known for ten at most. */
const MOST_CRITERIA = 8
/** Saaty's scale ends at 9; a few orders beyond it nothing is meant any more. */
const LIMITS = { from: 0.0001, to: 10_000 }

/**
 * Checks `{ criteria: [names], judgements: [[a, b, ratio], …] }`, or `judges: [[…], …]` for several people. Throws
 * InputFault.
 */
export function readComparisons(input: unknown): Comparisons {
  const given = asObject(input, 'comparisons')
  onlyKeys(given, ['criteria', 'judgements', 'judges'])
  const criteria = readCriteria(given['criteria'])
  const judges =
    given['judges'] === undefined ? [given['judgements'] ?? []] : asList(given['judges'], 'judges')
  return {
    criteria,
    judges: judges.map((judge) => readJudge(asList(judge, 'judgements'), criteria)),
  }
}

function readCriteria(value: unknown): readonly string[] {
  const names = asList(value ?? [], 'criteria')
  if (names.length === 0) throw new InputFault('comparison-empty')
  if (names.length > MOST_CRITERIA) {
    throw new InputFault('comparison-too-large', { count: names.length, most: MOST_CRITERIA })
  }
  return names.map((name, index) => {
    if (typeof name !== 'string' || name === '') {
      throw new InputFault('not-a-name', { key: 'criteria', value: shown(name) })
    }
    if (names.indexOf(name) !== index) throw new InputFault('criterion-twice', { name })
    return name
  })
}

function readJudge(judgements: readonly unknown[], criteria: readonly string[]): readonly Judgement[] {
  const read = judgements.map((judgement) => readJudgement(judgement, criteria))
  for (const [index, { a, b }] of read.entries()) {
    const earlier = read.slice(0, index)
    if (earlier.some((other) => (other.a === a && other.b === b) || (other.a === b && other.b === a))) {
      throw new InputFault('judgement-twice', { a: criteria[a] ?? '', b: criteria[b] ?? '' })
    }
  }
  return read
}

function readJudgement(value: unknown, criteria: readonly string[]): Judgement {
  if (!Array.isArray(value) || value.length !== 3) {
    throw new InputFault('judgement-not-read', { value: shown(value) })
  }
  const [first, second, ratio]: readonly unknown[] = value
  const a = indexOfCriterion(first, criteria)
  const b = indexOfCriterion(second, criteria)
  if (a === b) throw new InputFault('judgement-of-itself', { name: criteria[a] ?? '' })
  if (typeof ratio !== 'number' || !(ratio >= LIMITS.from && ratio <= LIMITS.to)) {
    const details = { a: criteria[a] ?? '', b: criteria[b] ?? '', value: shown(ratio), ...LIMITS }
    throw new InputFault('ratio-not-positive', details)
  }
  return { a, b, ratio }
}

function indexOfCriterion(name: unknown, criteria: readonly string[]): number {
  const index = typeof name === 'string' ? criteria.indexOf(name) : -1
  if (index === -1)
    throw new InputFault('criterion-unknown', { name: typeof name === 'string' ? name : shown(name) })
  return index
}
