import type { NamedFirm, StabilityReport, StabilityRequest } from '../../../shared/contract/analysis.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { packValues } from '../../../shared/scoring/stability/packed-values.ts'
import { type StabilityOptions, USUAL_STABILITY } from '../../../shared/scoring/stability/stability.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { namesOf } from './names-of.ts'
import { indexOf } from './shortlist.ts'
import type { StabilityFindings } from './stability-task.ts'

/** Firms knocking at the top that are named at most. */
const MOST_KNOCKING = 50

/**
 * How far the ranks can be trusted, in a thread of its own. Errors: `firm-unknown`, `firm-ambiguous`,
 * `firm-not-ranked`, `nothing-imported`, `cancelled`.
 */
export async function runStability(
  session: Session,
  {
    job,
    firms,
    draws,
    concentration,
    unknowns,
    seed,
    top,
    ...query
  }: WithModel<Omit<StabilityRequest, 'draft'>>,
): Promise<StabilityReport> {
  const list = session.lists.of(query)
  const options: StabilityOptions = {
    draws: draws ?? USUAL_STABILITY.draws,
    concentration: concentration ?? USUAL_STABILITY.concentration,
    unknowns: unknowns ?? USUAL_STABILITY.unknowns,
    seed: seed ?? USUAL_STABILITY.seed,
    top: top ?? USUAL_STABILITY.top,
  }
  const order = list.order()
  const findings = await session.stability.run(job, {
    ...options,
    values: packValues(list.values),
    weights: list.weights,
    order,
    watched: watchedBy(session, list, { firms, top: options.top }),
  })
  return reportOf(session, list, findings)
}

function watchedBy(
  session: Session,
  list: RankedList,
  { firms, top }: { readonly firms: readonly string[] | undefined; readonly top: number },
): readonly number[] {
  if (firms === undefined) return [...list.order().subarray(0, 2 * top)]
  const wanted = new Set(firms.map((id) => indexOf(session, list, id)))
  return [...wanted].map((index, place) => {
    if (list.rankOf(index) > 0) return index
    throw new AppError('firm-not-ranked', { firm: firms[place] ?? '' })
  })
}

function reportOf(
  session: Session,
  list: RankedList,
  { stability, topChanges, swaps }: StabilityFindings,
): StabilityReport {
  const { firms, everInTop, ...options } = stability
  const inside = new Set(list.order().subarray(0, options.top))
  const knocking = everInTop.filter(({ index }) => !inside.has(index)).slice(0, MOST_KNOCKING)
  const nameOf = namesOf(session, list, [
    ...[...firms, ...knocking].map(({ index }) => index),
    ...topChanges.flatMap(({ leaves, enters }) => [leaves, enters]),
    ...swaps.flatMap(({ above, below }) => [above, below]),
  ])
  const named = <T extends { readonly index: number }>({
    index,
    ...rest
  }: T): Omit<T, 'index'> & NamedFirm => ({
    ...nameOf(index),
    ...rest,
  })
  return {
    ...options,
    lens: list.model.lens,
    model: { id: list.model.id, version: list.model.version },
    asOf: list.data.asOf,
    eligible: list.counts.eligible,
    weights: list.model.criteria.map(({ id }, row) => ({ id, weight: list.weights[row] ?? 0 })),
    firms: [...firms].sort((a, b) => a.rank - b.rank).map(named),
    knocking: knocking.map(named),
    topChanges: topChanges.map(({ leaves, enters, ...move }) => ({
      ...move,
      leaves: nameOf(leaves),
      enters: nameOf(enters),
    })),
    swaps: swaps.map(({ above, below, ...move }) => ({
      ...move,
      above: nameOf(above),
      below: nameOf(below),
    })),
  }
}
