import type { Trial } from './outcome.ts'

/** How often a hit scored higher than a miss, ties counting half: 1 always, .5 as chance would have it. */
export interface Auc {
  readonly auc: number
  /** The 95% interval, in [0, 1]. */
  readonly low: number
  readonly high: number
  readonly hits: number
  readonly misses: number
}

/** Half-width of a 95% interval in standard deviations. */
const Z = 1.959964

/**
 * Area under the ROC curve with the interval of DeLong, DeLong and Clarke-Pearson (1988), taken on the scale of
 * log-odds so that it stays within 0 and 1. Where hits and misses are wholly apart DeLong's variance is 0, which a
 * handful of cases does not bear out: there the variance of Hanley and McNeil (1982) is taken at half a pair short of
 * it. Null without a hit and a miss.
 */
export function aucOf(trials: readonly Trial[]): Auc | null {
  const hits = trials.filter(({ hit }) => hit).map(({ score }) => score)
  const misses = trials.filter(({ hit }) => !hit).map(({ score }) => score)
  if (hits.length === 0 || misses.length === 0) return null
  const byHit = shareBelow(hits, misses)
  const byMiss = shareBelow(misses, hits).map((share) => 1 - share)
  const auc = mean(byHit)
  const pairs = hits.length * misses.length
  const isApart = auc === 0 || auc === 1 || hits.length < 2 || misses.length < 2
  const near = (auc * pairs + 0.5) / (pairs + 1)
  const variance = isApart
    ? hanleyMcNeil(near, hits.length, misses.length)
    : spread(byHit) / hits.length + spread(byMiss) / misses.length
  return { auc, ...interval(isApart ? near : auc, variance, auc), hits: hits.length, misses: misses.length }
}

/** For each score the share of the others below it, equals counting half. */
function shareBelow(scores: readonly number[], others: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(others).sort()
  return scores.map(
    (score) => (countBelow(sorted, score, false) + countBelow(sorted, score, true)) / 2 / sorted.length,
  )
}

/** How many of a sorted list lie below a number, or at it as well. */
function countBelow(sorted: Float64Array, limit: number, orAt: boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value < limit || (orAt && value === limit)) low = middle + 1
    else high = middle
  }
  return low
}

function hanleyMcNeil(auc: number, hits: number, misses: number): number {
  const q1 = auc / (2 - auc)
  const q2 = (2 * auc * auc) / (1 + auc)
  const square = auc * auc
  return (auc * (1 - auc) + (hits - 1) * (q1 - square) + (misses - 1) * (q2 - square)) / (hits * misses)
}

/** On log-odds, whose standard error is √variance / (a · (1 - a)). Holds the area itself. */
function interval(a: number, variance: number, auc: number): { readonly low: number; readonly high: number } {
  const middle = Math.log(a / (1 - a))
  const reach = (Z * Math.sqrt(variance)) / (a * (1 - a))
  const at = (odds: number): number => 1 / (1 + Math.exp(-odds))
  return { low: Math.min(auc, at(middle - reach)), high: Math.max(auc, at(middle + reach)) }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, one) => total + one, 0) / numbers.length

/** The sample variance. */
function spread(numbers: readonly number[]): number {
  const middle = mean(numbers)
  return numbers.reduce((total, one) => total + (one - middle) ** 2, 0) / (numbers.length - 1)
}
