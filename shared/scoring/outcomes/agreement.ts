/** How far two ways of sorting the same firms agree, such as an analyst's labels and the model's tiers. */
export interface Agreement {
  readonly cases: number
  /** Share that both sort alike, in [0, 1]. */
  readonly observed: number
  /** That share as chance alone would have it. */
  readonly expected: number
  /** Cohen's kappa (1960): 1 all alike, 0 as by chance; null where chance alone already makes all alike. */
  readonly kappa: number | null
  /** With neighbouring labels counting as near (linear weights, Cohen 1968). */
  readonly weightedKappa: number | null
}

/** `labels` from best to worst; each pair is one firm as either sorts it. Null without a pair. */
export function agreementOf<Label extends string>(
  labels: readonly Label[],
  pairs: readonly (readonly [Label, Label])[],
): Agreement | null {
  if (pairs.length === 0) return null
  const steps = Math.max(1, labels.length - 1)
  const isSame = (a: Label, b: Label): number => Number(a === b)
  const nearness = (a: Label, b: Label): number => 1 - Math.abs(labels.indexOf(a) - labels.indexOf(b)) / steps
  const plain = kappaOf(labels, pairs, isSame)
  return { cases: pairs.length, ...plain, weightedKappa: kappaOf(labels, pairs, nearness).kappa }
}

function kappaOf<Label extends string>(
  labels: readonly Label[],
  pairs: readonly (readonly [Label, Label])[],
  likeness: (a: Label, b: Label) => number,
): Pick<Agreement, 'observed' | 'expected' | 'kappa'> {
  const shareOf = (side: 0 | 1, label: Label): number =>
    pairs.filter((pair) => pair[side] === label).length / pairs.length
  const observed = pairs.reduce((sum, [a, b]) => sum + likeness(a, b), 0) / pairs.length
  const expected = labels.reduce(
    (sum, a) => sum + labels.reduce((part, b) => part + shareOf(0, a) * shareOf(1, b) * likeness(a, b), 0),
    0,
  )
  return { observed, expected, kappa: 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected) }
}

/**
 * Kendall's τ-b (1945) of two orders given as numbers of the same firms, the greater the better: 1 the same order, -1
 * the reverse. Ties on either side are allowed for. Null where one of them has all firms alike.
 */
export function rankAgreement(a: readonly number[], b: readonly number[]): number | null {
  let [concordance, untiedA, untiedB] = [0, 0, 0]
  for (let first = 0; first < a.length; first++) {
    for (let second = 0; second < first; second++) {
      const inA = Math.sign((a[first] ?? 0) - (a[second] ?? 0))
      const inB = Math.sign((b[first] ?? 0) - (b[second] ?? 0))
      concordance += inA * inB
      untiedA += Math.abs(inA)
      untiedB += Math.abs(inB)
    }
  }
  return untiedA === 0 || untiedB === 0 ? null : concordance / Math.sqrt(untiedA * untiedB)
}
