import type { Breakpoint, Criterion, Indicator, Model, SectorFit, Source, ValueFunction } from './model.ts'

/**
 * `after`, in which every figure that differs from `before` and still claims the source of the figure it replaced is
 * said to be expert judgement of the day: a study does not vouch for a number that somebody changed.
 *
 * `date`: ISO day.
 */
export function dateChanges(before: Model, after: Model, date: string): Model {
  const judged: Source = { kind: 'expert-judgement', date, works: [] }
  const tiers =
    isSame({ ...before.tiers, source: 0 }, { ...after.tiers, source: 0 }) ||
    !isSame(before.tiers.source, after.tiers.source)
      ? after.tiers
      : { ...after.tiers, source: judged }
  return {
    ...after,
    tiers,
    criteria: after.criteria.map((criterion) => {
      const old = before.criteria.find(({ id }) => id === criterion.id)
      return old === undefined ? criterion : datedCriterion(old, criterion, judged)
    }),
  }
}

function datedCriterion(before: Criterion, after: Criterion, judged: Source): Criterion {
  const isMoved = before.weight !== after.weight && isSame(before.source, after.source)
  return {
    ...after,
    source: isMoved ? judged : after.source,
    indicators: after.indicators.map((indicator) => {
      const old = before.indicators.find(({ id }) => id === indicator.id)
      return old === undefined ? indicator : datedIndicator(old, indicator, judged)
    }),
  }
}

function datedIndicator(before: Indicator, after: Indicator, judged: Source): Indicator {
  const moved = (['share', 'prior'] as const).filter(
    (name) => before[name] !== after[name] && isSame(sourceOf(before, name), sourceOf(after, name)),
  )
  return {
    ...after,
    ...withSources(after.sources, moved, judged),
    readings: after.readings.map((one) => {
      const old = before.readings.find(({ reading }) => reading === one.reading)
      if (old === undefined || isSame(old.value, one.value)) return one
      return { ...one, value: datedValue(old.value, one.value, judged) }
    }),
  }
}

const sourceOf = (indicator: Indicator, name: 'share' | 'prior'): Source =>
  indicator.sources?.[name] ?? indicator.source

function datedValue(before: ValueFunction, after: ValueFunction, judged: Source): ValueFunction {
  if (before.kind === 'piecewise' && after.kind === 'piecewise')
    return { ...after, points: datedPoints(before.points, after.points, judged) }
  if (before.kind === 'nace-table' && after.kind === 'nace-table')
    return { ...after, rows: datedRows(before.rows, after.rows, judged) }
  if (before.kind === 'capped-sum' && after.kind === 'capped-sum') {
    const figures = [
      { ...before.strengths, cap: before.cap },
      { ...after.strengths, cap: after.cap },
    ] as const
    const moved = movedNames(figures, [before.sources, after.sources])
    return { ...after, ...withSources(after.sources, moved, judged) }
  }
  if (before.kind === 'noisy-or' && after.kind === 'noisy-or') {
    const moved = movedNames([before.strengths, after.strengths], [before.sources, after.sources])
    return { ...after, ...withSources(after.sources, moved, judged) }
  }
  return after
}

function datedPoints(before: readonly Breakpoint[], after: readonly Breakpoint[], judged: Source) {
  return after.map((point): Breakpoint => {
    const [raw, value, source] = point
    const isOld = before.some(([oldRaw, oldValue]) => oldRaw === raw && oldValue === value)
    const isClaimed = before.some(([, , old]) => isSame(old, source))
    return !isOld && (source === undefined || isClaimed) ? [raw, value, judged] : point
  })
}

function datedRows(before: readonly SectorFit[], after: readonly SectorFit[], judged: Source) {
  return after.map((row): SectorFit => {
    const isOld = before.some(({ codes, fit }) => fit === row.fit && isSame(codes, row.codes))
    const isClaimed = before.some(({ source }) => isSame(source, row.source))
    return !isOld && (row.source === undefined || isClaimed) ? { ...row, source: judged } : row
  })
}

type Figures<Name extends string> = Readonly<Record<Name, number>>
type Sources<Name extends string> = Partial<Readonly<Record<Name, Source>>> | undefined

function movedNames<Name extends string>(
  [before, after]: readonly [Figures<Name>, Figures<Name>],
  [old, sources]: readonly [Sources<Name>, Sources<Name>],
): readonly Name[] {
  const names = Object.keys(after) as Name[]
  return names.filter((name) => before[name] !== after[name] && isSame(old?.[name], sources?.[name]))
}

function withSources<Name extends string>(
  sources: Sources<Name>,
  moved: readonly Name[],
  judged: Source,
): { readonly sources?: Partial<Readonly<Record<Name, Source>>> } {
  const dated: Partial<Record<Name, Source>> = { ...sources }
  for (const name of moved) dated[name] = judged
  return Object.keys(dated).length === 0 ? {} : { sources: dated }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
