/**
 * Altman's ratios: X1 working capital, X2 retained earnings, X3 earnings before interest and taxes, each over total
 * assets; X4 equity over total liabilities (at market value for Z, at book value for the others); X5 sales over total
 * assets.
 */
export const ALTMAN_RATIOS = ['x1', 'x2', 'x3', 'x4', 'x5'] as const
export type AltmanRatio = (typeof ALTMAN_RATIOS)[number]

/** Z for listed manufacturers (1968), Z′ for private ones (1983), Z″ for other private firms (1995). */
const FACTORS = {
  z: { x1: 1.2, x2: 1.4, x3: 3.3, x4: 0.6, x5: 1 },
  'z-prime': { x1: 0.717, x2: 0.847, x3: 3.107, x4: 0.42, x5: 0.998 },
  'z-double-prime': { x1: 6.56, x2: 3.26, x3: 6.72, x4: 1.05 },
} as const satisfies Record<string, Partial<Record<AltmanRatio, number>>>

/** The score, or null where a ratio that it takes is not known. */
export function altmanScore(
  kind: keyof typeof FACTORS,
  ratios: Partial<Record<AltmanRatio, number>>,
): number | null {
  const factors: Partial<Record<AltmanRatio, number>> = FACTORS[kind]
  let sum = 0
  for (const ratio of ALTMAN_RATIOS) {
    const factor = factors[ratio]
    if (factor === undefined) continue
    const value = ratios[ratio]
    if (value === undefined) return null
    sum += factor * value
  }
  return sum
}
