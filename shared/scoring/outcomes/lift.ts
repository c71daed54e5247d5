import type { Trial } from './outcome.ts'

/** A tenth of the cases, the highest scores first. */
export interface Decile {
  /** From 1, the best. */
  readonly decile: number
  readonly cases: number
  /** Of cases that score alike across the border of two deciles each gets its part, so this may be a fraction. */
  readonly hits: number
  /** Hits over cases, in [0, 1]. */
  readonly rate: number
  /** The rate over that of all cases; 1 = no better than chance. */
  readonly lift: number
}

/** The lift of each decile, or null where there are fewer than ten cases or no hit. */
export function liftByDecile(trials: readonly Trial[]): readonly Decile[] | null {
  const all = trials.filter(({ hit }) => hit).length
  if (trials.length < 10 || all === 0) return null
  const shares = hitShares(trials)
  return Array.from({ length: 10 }, (_, tenth) => {
    const from = Math.round((tenth * trials.length) / 10)
    const to = Math.round(((tenth + 1) * trials.length) / 10)
    const hits = shares.slice(from, to).reduce((sum, share) => sum + share, 0)
    const rate = hits / (to - from)
    return { decile: tenth + 1, cases: to - from, hits, rate, lift: (rate * trials.length) / all }
  })
}

/** Best score first; cases of one score are each as much of a hit as their group. */
function hitShares(trials: readonly Trial[]): readonly number[] {
  const groups = new Map<number, { cases: number; hits: number }>()
  for (const { score, hit } of [...trials].sort((a, b) => b.score - a.score)) {
    const group = groups.get(score) ?? { cases: 0, hits: 0 }
    group.cases += 1
    group.hits += Number(hit)
    groups.set(score, group)
  }
  return [...groups.values()].flatMap(({ cases, hits }) => Array.from({ length: cases }, () => hits / cases))
}
