import type {
  BatemanReport,
  FirmLikeness,
  ListRequest,
  NamedFirm,
  OpinionReport,
  TradeReport,
} from '../../../shared/contract/analysis.ts'
import { batemanTest } from '../../../shared/scoring/beside/bateman-test.ts'
import { lookAlikes } from '../../../shared/scoring/beside/look-alikes.ts'
import { type Trader, tradeHints } from '../../../shared/scoring/beside/trade-hints.ts'
import { SECOND_OPINIONS, secondOpinions } from '../../../shared/scoring/opinions/all.ts'
import { scoreAt } from '../../../shared/scoring/score-sheet.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { firmsByKey } from '../store/firms.ts'
import { namesOf } from './names-of.ts'
import { indexOf, type Shortlisting, shortlistOf } from './shortlist.ts'

const USUAL_LIKENESSES = 10

/** Errors: those of shortlistOf. */
export function batemanFor(session: Session, request: Shortlisting): BatemanReport {
  const { list, indexes } = shortlistOf(session, request)
  const eligible = list.order()
  return {
    ...batemanTest(list.data.readings, { shortlist: indexes, eligible }),
    shortlisted: indexes.length,
    eligible: eligible.length,
  }
}

/** Ranked firms that resemble one, which may be behind a gate itself. Errors: `firm-unknown`, `firm-ambiguous`. */
export function lookAlikesOf(
  session: Session,
  {
    id,
    most = USUAL_LIKENESSES,
    ...query
  }: WithModel<ListRequest & { readonly id: string; readonly most?: number | undefined }>,
): readonly FirmLikeness[] {
  const list = session.lists.of(query)
  const { values, weights } = list
  const found = lookAlikes({
    values,
    weights,
    like: indexOf(session, list, id),
    among: list.order(),
    most,
  })
  const nameOf = namesOf(
    session,
    list,
    found.map(({ index }) => index),
  )
  const { codes, texts } = list.data.labels.municipality
  return found.map(({ index, distance }) => ({
    ...nameOf(index),
    rank: list.rankOf(index),
    score: scoreAt(list.values, list.weights, index),
    municipality: texts[codes[index] ?? 0] || null,
    distance,
  }))
}

/** Divisions of public administration, education, health and care. */
const PUBLIC_DIVISIONS: readonly string[] = ['84', '85', '86', '87', '88']
const MOST_BUYERS = 100

/** Errors: those of shortlistOf. */
export function tradeFor(session: Session, request: Shortlisting): TradeReport {
  const { list, indexes } = shortlistOf(session, request)
  const shortlist = tradersAt(session, list, [...indexes])
  const publicBuyers = tradersAt(session, list, publicBuyersNear(list, indexes))
  return {
    firms: shortlist.map(namedOf),
    publicBuyers: publicBuyers.map(namedOf),
    hints: tradeHints({ shortlist, publicBuyers }),
  }
}

type NamedTrader = Trader & { readonly name: string }
const namedOf = ({ id, name }: NamedTrader): NamedFirm => ({ id, name })

function tradersAt({ db, terms }: Session, { data }: RankedList, indexes: readonly number[]): NamedTrader[] {
  const keys = indexes.map((index) => data.keys[index] ?? 0)
  return firmsByKey(db, terms, keys).map(({ id, name, nace, municipality }) => ({
    id,
    name,
    nace,
    municipality,
  }))
}

function publicBuyersNear({ data }: RankedList, shortlist: Uint32Array): readonly number[] {
  const { municipality, nace } = data.labels
  const places = new Set([...shortlist].map((index) => municipality.codes[index] ?? 0).filter(Boolean))
  const isPublic = nace.texts.map((text) => PUBLIC_DIVISIONS.includes(text))
  const listed = new Set(shortlist)
  const found: number[] = []
  for (let index = 0; index < data.keys.length && found.length < MOST_BUYERS; index += 1) {
    if (isPublic[nace.codes[index] ?? 0] !== true) continue
    if (places.has(municipality.codes[index] ?? 0) && !listed.has(index)) found.push(index)
  }
  return found
}

/** Each opinion is of all ranked firms; shown are those of the shortlist. Errors: those of shortlistOf. */
export function opinionsOn(session: Session, request: Shortlisting): OpinionReport {
  const { list, indexes } = shortlistOf(session, request)
  const order = list.order()
  const figures = secondOpinions(list.values, list.weights, order)
  const places = new Map([...order].map((index, place) => [index, place]))
  const nameOf = namesOf(session, list, [...indexes])
  const ranked = [...indexes].flatMap((index) => {
    const place = places.get(index)
    return place === undefined ? [] : [{ index, place }]
  })
  return {
    opinions: SECOND_OPINIONS.map(({ id, dependsOnOthers }) => ({ id, dependsOnOthers })),
    firms: ranked.map(({ index, place }) => ({
      ...nameOf(index),
      rank: place + 1,
      score: scoreAt(list.values, list.weights, index),
      topsis: standing(figures.topsis, place),
      'weighted-product': standing(figures['weighted-product'], place),
    })),
  }
}

/** A figure and its place among all, equals sharing the best. */
function standing(figures: Float64Array, place: number): { readonly value: number; readonly rank: number } {
  const value = figures[place] ?? 0
  let above = 0
  for (const other of figures) if (other > value + 1e-12) above += 1
  return { value, rank: above + 1 }
}
