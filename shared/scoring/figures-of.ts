import type { Indicator, Model, Source, ValuedReading } from './model.ts'

/** One figure of a model, and where it comes from. */
export interface Figure {
  /** Names from the criterion down to the entry, as `['succession', 'owner-age', 'owner-age', '74']`. */
  readonly path: readonly string[]
  readonly value: number
  /** Its own, or that of the indicator it belongs to. */
  readonly source: Source | undefined
}

/** Every figure by which a model scores: weights, shares, priors, breakpoints, strengths, rows of tables, tiers. */
export function figuresOf({ criteria, tiers }: Model): readonly Figure[] {
  return [
    ...criteria.flatMap(({ id, weight, source, indicators }) => [
      { path: [id, 'weight'], value: weight, source },
      ...indicators.flatMap((indicator) => inIndicator([id, indicator.id], indicator)),
    ]),
    ...[
      { path: ['tiers', 'A', 'score'], value: tiers.A.score },
      { path: ['tiers', 'A', 'low'], value: tiers.A.low },
      { path: ['tiers', 'B', 'score'], value: tiers.B.score },
      { path: ['tiers', 'coverage'], value: tiers.coverage },
    ].map((figure) => ({ ...figure, source: tiers.source })),
  ]
}

function inIndicator(path: readonly string[], indicator: Indicator): readonly Figure[] {
  const { share, prior, source, sources, readings } = indicator
  return [
    { path: [...path, 'share'], value: share, source: sources?.share ?? source },
    { path: [...path, 'prior'], value: prior, source: sources?.prior ?? source },
    ...readings.flatMap((one) => inReading([...path, one.reading], one, source)),
  ]
}

function inReading(path: readonly string[], { value }: ValuedReading, source: Source): readonly Figure[] {
  const figure = (name: string, worth: number, own: Source | undefined): Figure => ({
    path: [...path, name],
    value: worth,
    source: own ?? source,
  })
  switch (value.kind) {
    case 'as-is':
      return []
    case 'piecewise':
      return value.points.map(([raw, worth, own]) => figure(String(raw), worth, own))
    case 'nace-table':
      return value.rows.map(({ codes, fit, source: own }) => figure(codes.join(' '), fit, own))
    case 'noisy-or':
    case 'capped-sum': {
      const own: Readonly<Record<string, Source>> = value.sources ?? {}
      const strengths = Object.entries(value.strengths).map(([name, worth]) => figure(name, worth, own[name]))
      return value.kind === 'capped-sum' ? [...strengths, figure('cap', value.cap, own['cap'])] : strengths
    }
  }
}
