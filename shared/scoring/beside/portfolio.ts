import { asNumber } from '../check-input.ts'
import { knapsack } from './knapsack.ts'

export interface PortfolioFirm {
  readonly id: string
  /** Work to take it on; counted in half days, rounded up. */
  readonly staffDays: number
  readonly netJobs: number
  /** null = not known, which does not count towards the floor. */
  readonly isInPoorPlace: boolean | null
}

export interface PortfolioInput {
  /** At most 200. */
  readonly firms: readonly PortfolioFirm[]
  /** At most 1,000. */
  readonly staffDays: number
  /** Fewest firms in poor places; at most 50. */
  readonly leastInPoorPlaces: number
}

export interface Choice {
  /** In the order given. */
  readonly ids: readonly string[]
  readonly staffDays: number
  readonly netJobs: number
  readonly inPoorPlaces: number
}

export type Portfolio =
  | {
      readonly kind: 'chosen'
      readonly choice: Choice
      /** The choice without the floor for poor places. */
      readonly withoutFloor: Choice
      /** What the floor costs in net jobs, and which firms it lets in and out. */
      readonly tradeOff: {
        readonly netJobs: number
        readonly entered: readonly string[]
        readonly left: readonly string[]
      }
    }
  /** So many firms in poor places do not fit into the days; `most` of them would. */
  | { readonly kind: 'floor-too-high'; readonly most: number }

/**
 * Which firms of a shortlist to take on: the most net jobs within so many staff-days, with a least number of firms in
 * poor places. Exact, no rule of thumb. Throws InputFault for a number out of range.
 */
export function portfolio(input: PortfolioInput): Portfolio {
  const { firms } = input
  asNumber(firms.length, 'firms', { from: 0, to: 200 })
  const room = Math.floor(2 * asNumber(input.staffDays, 'staffDays', { from: 0, to: 1_000 }) + 1e-9)
  const least = asNumber(input.leastInPoorPlaces, 'leastInPoorPlaces', { from: 0, to: 50 })
  for (const [place, firm] of firms.entries()) {
    asNumber(firm.staffDays, `firms[${place}].staffDays`, { from: 0.01, to: 10_000 })
    asNumber(firm.netJobs, `firms[${place}].netJobs`, { from: -1e6, to: 1e6 })
  }
  const chosen = choose(firms, room, Math.ceil(least))
  if (chosen === null) return { kind: 'floor-too-high', most: mostInPoorPlaces(firms, room) }
  const [choice, withoutFloor] = [choiceOf(chosen), choiceOf(choose(firms, room, 0) ?? [])]
  const without = (a: Choice, b: Choice): readonly string[] => a.ids.filter((id) => !b.ids.includes(id))
  return {
    kind: 'chosen',
    choice,
    withoutFloor,
    tradeOff: {
      netJobs: withoutFloor.netJobs - choice.netJobs,
      entered: without(choice, withoutFloor),
      left: without(withoutFloor, choice),
    },
  }
}

const halfDays = ({ staffDays }: PortfolioFirm): number => Math.max(1, Math.ceil(2 * staffDays - 1e-9))

/** Firms in poor places and the others are two knapsacks that share the room in the best of all ways. */
function choose(
  firms: readonly PortfolioFirm[],
  room: number,
  least: number,
): readonly PortfolioFirm[] | null {
  const sides = [
    firms.filter((firm) => firm.isInPoorPlace === true),
    firms.filter((firm) => firm.isInPoorPlace !== true),
  ] as const
  const itemsOf = (side: readonly PortfolioFirm[]) =>
    side.map((firm) => ({ size: halfDays(firm), worth: firm.netJobs }))
  const poor = knapsack(itemsOf(sides[0]), room, least)
  const others = knapsack(itemsOf(sides[1]), room, 0)
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  for (let part = 0; part <= room; part++) {
    const worth = poor.worth(part) + others.worth(room - part)
    if (worth > most) [most, best] = [worth, part]
  }
  if (best === -1) return null
  const chosen = new Set([
    ...poor.chosen(best).map((place) => sides[0][place]),
    ...others.chosen(room - best).map((place) => sides[1][place]),
  ])
  return firms.filter((firm) => chosen.has(firm))
}

function choiceOf(firms: readonly PortfolioFirm[]): Choice {
  const sum = (of: (firm: PortfolioFirm) => number): number =>
    firms.reduce((total, firm) => total + of(firm), 0)
  return {
    ids: firms.map(({ id }) => id),
    staffDays: sum(({ staffDays }) => staffDays),
    netJobs: sum((firm) => firm.netJobs),
    inPoorPlaces: firms.filter(({ isInPoorPlace }) => isInPoorPlace).length,
  }
}

/** The cheapest first: no other choice holds more. */
function mostInPoorPlaces(firms: readonly PortfolioFirm[], room: number): number {
  let left = room
  const cheapest = firms
    .filter(({ isInPoorPlace }) => isInPoorPlace)
    .map(halfDays)
    .sort((a, b) => a - b)
  return cheapest.filter((size) => {
    left -= size
    return left >= 0
  }).length
}
