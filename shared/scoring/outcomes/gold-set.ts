import type { Lens, Tier } from '../../criteria/names.ts'
import { createChance } from '../stability/chance.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { type Auc, aucOf } from './auc.ts'

/** How an analyst who does not see the score sorts a firm. */
export const GOLD_LABELS = ['suitable', 'unsure', 'unsuitable'] as const
export type GoldLabel = (typeof GOLD_LABELS)[number]

/** Firms of a gold set: enough for a rough figure, few enough for an afternoon. */
export const GOLD_FIRMS = 30

/**
 * Places of the firms to be labelled in a list of so many, each from 0: one drawn by the seed from each of equal
 * stretches of the list, so that the whole range is there, in a drawn order that gives no rank away.
 */
export function goldPlaces(eligible: number, seed: number, firms: number = GOLD_FIRMS): readonly number[] {
  const { uniform } = createChance(seed)
  const count = Math.min(firms, eligible)
  const places = Array.from({ length: count }, (_, stretch) => {
    const from = Math.floor((stretch * eligible) / count)
    const to = Math.floor(((stretch + 1) * eligible) / count)
    return from + Math.floor(uniform() * (to - from))
  })
  for (let left = places.length - 1; left > 0; left -= 1) {
    const other = Math.floor(uniform() * (left + 1))
    const [a, b] = [places[left] ?? 0, places[other] ?? 0]
    places[left] = b
    places[other] = a
  }
  return places
}

export interface LabelledFirm {
  readonly label: GoldLabel
  readonly tier: Tier
  /** In [0, 100]. */
  readonly score: number
}

export interface GoldAgreement {
  /** Of the labels with the model's tiers: A and B say suitable, "?" unsure, C unsuitable. */
  readonly agreement: Agreement
  /** Standard error of kappa (Cohen 1960) times 1.96 to either side, within [-1, 1]; null where kappa is. */
  readonly kappaInterval: { readonly low: number; readonly high: number } | null
  /** How often a suitable firm scored above an unsuitable one; null without one of each. */
  readonly auc: Auc | null
}

const SAID_BY_TIER: Readonly<Record<Tier, GoldLabel>> = {
  A: 'suitable',
  B: 'suitable',
  C: 'unsuitable',
  '?': 'unsure',
}

/** Half-width of a 95% interval in standard errors. */
const Z = 1.959964

/** Null where nothing is labelled. */
export function goldAgreement(firms: readonly LabelledFirm[]): GoldAgreement | null {
  const pairs = firms.map(({ label, tier }) => [label, SAID_BY_TIER[tier]] as const)
  const agreement = agreementOf(GOLD_LABELS, pairs)
  if (agreement === null) return null
  const decided = firms.filter(({ label }) => label !== 'unsure')
  return {
    agreement,
    kappaInterval: intervalOf(agreement),
    auc: aucOf(decided.map(({ label, score }) => ({ score, hit: label === 'suitable' }))),
  }
}

function intervalOf({ kappa, observed, expected, cases }: Agreement): GoldAgreement['kappaInterval'] {
  if (kappa === null) return null
  const error = Math.sqrt((observed * (1 - observed)) / cases) / (1 - expected)
  return { low: Math.max(-1, kappa - Z * error), high: Math.min(1, kappa + Z * error) }
}

/** The seed by which a lens's set is drawn unless told otherwise. */
export const goldSeed = (lens: Lens): number => (lens === 'succession' ? 1 : 2)
