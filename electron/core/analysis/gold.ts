import { AppError } from '../../../shared/contract/errors.ts'
import type { GoldFirm, GoldQuery, GoldReport, GoldSet } from '../../../shared/contract/gold.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import {
  GOLD_FIRMS,
  type GoldLabel,
  goldAgreement,
  goldPlaces,
  goldSeed,
  type LabelledFirm,
} from '../../../shared/scoring/outcomes/gold-set.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import { scoresAt } from '../../../shared/scoring/score-sheet.ts'
import type { Context } from '../context.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { Session } from '../session.ts'
import { findFirm } from '../store/find-firm.ts'
import { firmsByKey, placesByKey, shownKeyOf } from '../store/firms.ts'
import { goldFirms, putGoldLabel, putGoldSet } from '../store/gold.ts'
import { indexOfKey } from '../store/index-of-key.ts'

/** The firms to be labelled, drawn from the list as it ranks now, or null before a set was drawn. */
export function goldSet({ db, terms }: Session, lens: Lens): GoldSet | null {
  const stored = goldFirms(db, lens)
  const [first] = stored
  if (first === undefined) return null
  const firms = stored.flatMap((one): GoldFirm[] => {
    const key = shownKeyOf(db, one)
    const firm = key === null ? undefined : firmsByKey(db, terms, [key])[0]
    if (firm === undefined) return []
    return [{ firm: { ...firm, ownerName: null }, label: one.label, author: one.author }]
  })
  const { seed, drawnAt } = first
  return { lens, seed, drawnAt, firms, gone: stored.length - firms.length }
}

/** In place of the set before. Errors: `nothing-imported`. */
export function drawGoldSet(
  { desk, host }: Context,
  { lens, seed = goldSeed(lens) }: { readonly lens: Lens; readonly seed?: number | undefined },
): GoldSet | null {
  const session = desk.session()
  const list = session.lists.of({ lens })
  const order = list.order()
  const keys = goldPlaces(order.length, seed, GOLD_FIRMS).map(
    (place) => list.data.keys[order[place] ?? 0] ?? 0,
  )
  putGoldSet(session.db, lens, {
    places: placesByKey(session.db, keys),
    seed,
    drawnAt: host.now().toISOString(),
  })
  return goldSet(session, lens)
}

/** Null takes a label back. Errors: `firm-unknown`, `firm-ambiguous`, `firm-not-in-gold-set`. */
export function labelGoldFirm(
  { desk, settings }: Context,
  { lens, firm, label }: { readonly lens: Lens; readonly firm: string; readonly label: GoldLabel | null },
): null {
  const { db } = desk.session()
  const place = findFirm(db, firm)
  const { author } = settings.get()
  if (!putGoldLabel(db, lens, { place, label, author })) throw new AppError('firm-not-in-gold-set', { firm })
  return null
}

/** How far the labels agree with the list asked for. Errors: `nothing-imported`. */
export function goldReport(session: Session, query: WithModel<GoldQuery>): GoldReport {
  const list = session.lists.of(query)
  const stored = goldFirms(session.db, query.lens)
  const labelled = stored.filter(({ label }) => label !== null)
  const cases = labelled.flatMap((one): LabelledFirm[] => {
    const key = shownKeyOf(session.db, one)
    const index = key === null ? -1 : indexOfKey(list.data.keys, key)
    if (one.label === null || index === -1 || gateAt(list.data.readings, query.lens, index) !== null)
      return []
    const { score, tier } = scoresAt(list.values, list.weights, index)
    return [{ label: one.label, score, tier }]
  })
  return {
    labelled: labelled.length,
    of: stored.length,
    gated: labelled.length - cases.length,
    model: { id: list.model.id, version: list.model.version },
    found: goldAgreement(cases),
  }
}
