import type { CriterionValues } from '../value-sheet.ts'
import { createChance, drawWeights } from './chance.ts'
import { createDrawRanks } from './draw-ranks.ts'
import { createScoreDraws } from './draw-scores.ts'

export interface StabilityOptions {
  /** How many times weights and unknown values are drawn; 20 or more. */
  readonly draws: number
  /** How closely the drawn weights keep to the chosen ones, see `drawWeights`. */
  readonly concentration: number
  /** Whether what is not known is drawn too, or stays at what the score assumes, which leaves the doubt of the weights. */
  readonly unknowns: 'drawn' | 'as-assumed'
  /** A whole number: the same seed, the same answer. */
  readonly seed: number
  /** How long the top of the list is. */
  readonly top: number
}

export const USUAL_STABILITY: StabilityOptions = {
  draws: 200,
  concentration: 100,
  unknowns: 'drawn',
  seed: 1,
  top: 10,
}

export interface StabilityInput extends StabilityOptions {
  readonly values: CriterionValues
  /** In the order of the model's criteria, summing to 1. */
  readonly weights: readonly number[]
  /** The ranked firms, best first, as `rankSheet` gives them. */
  readonly order: Uint32Array
  /** Indexes of the firms whose ranks are wanted; each must be ranked. Up to some hundreds. */
  readonly watched: readonly number[]
}

/** Where a firm stood in the draws. Ranks from 1. */
export interface RankInterval {
  readonly index: number
  /** With the chosen weights and priors. */
  readonly rank: number
  /** In 90% of the draws the rank lies from `low` to `high`. */
  readonly low: number
  readonly median: number
  readonly high: number
  /** Share of the draws that had the firm in the top, in [0, 1]. */
  readonly topShare: number
}

export interface Stability extends StabilityOptions {
  /** The watched firms, in the order they were given. */
  readonly firms: readonly RankInterval[]
  /** Every firm that was in the top of some draw, with the share of the draws; most often first. */
  readonly everInTop: readonly { readonly index: number; readonly topShare: number }[]
}

export interface StabilityProgress {
  readonly done: number
  readonly of: number
}

/**
 * How far ranks can be trusted: draws weights around the chosen ones and values for what is not known, and ranks all
 * firms anew each time. One step of the generator is one draw; who runs it reports, waits or stops in between.
 */
export function* stability(input: StabilityInput): Generator<StabilityProgress, Stability, void> {
  const { values, weights, order, watched, draws, concentration, unknowns, seed, top } = input
  const chance = createChance(seed)
  const drawScores = createScoreDraws(values, { chance, unknowns })
  const drawRanks = createDrawRanks(order, watched)
  const scores = new Float64Array(values.count)
  const ranks = watched.map(() => new Uint32Array(draws))
  const inTop = new Map<number, number>()
  for (let draw = 0; draw < draws; draw++) {
    drawScores(drawWeights(chance, weights, concentration), chance, scores)
    for (const [slot, rank] of drawRanks.rank(scores).entries()) {
      const list = ranks[slot]
      if (list !== undefined) list[draw] = rank
    }
    for (const firm of drawRanks.first(top)) inTop.set(firm, (inTop.get(firm) ?? 0) + 1)
    yield { done: draw + 1, of: draws }
  }
  const shareOf = (index: number): number => (inTop.get(index) ?? 0) / draws
  return {
    draws,
    concentration,
    unknowns,
    seed,
    top,
    firms: watched.map((index, slot) => ({
      index,
      rank: order.indexOf(index) + 1,
      ...intervalOf(ranks[slot] ?? new Uint32Array(0)),
      topShare: shareOf(index),
    })),
    everInTop: [...inTop.keys()]
      .map((index) => ({ index, topShare: shareOf(index) }))
      .sort((a, b) => b.topShare - a.topShare || a.index - b.index),
  }
}

/** The 5th, 50th and 95th percentile, each a rank that was drawn (nearest rank). */
function intervalOf(ranks: Uint32Array): Pick<RankInterval, 'low' | 'median' | 'high'> {
  const sorted = ranks.slice().sort()
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { low: at(0.05), median: at(0.5), high: at(0.95) }
}
