/** A seeded source of numbers: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** In [0, 1), in steps of 2⁻³². */
  readonly uniform: () => number
  readonly normal: () => number
  /** Shape above 0, scale 1. */
  readonly gamma: (shape: number) => number
}

/**
 * xoshiro128** (Blackman and Vigna 2018), its four words filled by splitmix32 so that neighbouring seeds have
 * nothing in common. `seed` a whole number.
 */
export function createChance(seed: number): Chance {
  let mixed = seed >>> 0
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return word ^ (word >>> 15)
  }
  let [a, b, c, d] = [next(), next(), next(), next()]
  const uniform = (): number => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return (result >>> 0) / 4_294_967_296
  }
  /** Box and Muller 1958; the second number of each pair is not kept. */
  const normal = (): number => {
    const length = Math.sqrt(-2 * Math.log(1 - uniform()))
    return length * Math.cos(2 * Math.PI * uniform())
  }
  return { uniform, normal, gamma: (shape) => gamma(shape, uniform, normal) }
}

/** Marsaglia and Tsang 2000, "A simple method for generating gamma variables"; a shape below 1 by their boost. */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  if (shape < 1) return gamma(shape + 1, uniform, normal) * (1 - uniform()) ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v
  }
}

/**
 * Weights drawn around the chosen ones (a Dirichlet distribution): their mean is `weights`, and the greater
 * `concentration`, the closer they keep to it: a weight w has the variance w · (1 - w) / (concentration + 1). A weight
 * of 0 stays 0. `weights` sum to 1.
 */
export function drawWeights(
  chance: Chance,
  weights: readonly number[],
  concentration: number,
): readonly number[] {
  const parts = weights.map((weight) => (weight > 0 ? chance.gamma(weight * concentration) : 0))
  const sum = parts.reduce((total, part) => total + part, 0)
  return sum > 0 ? parts.map((part) => part / sum) : weights
}
