import { TRADE_LINKS, type TradeLink } from './trade-links.ts'

/** A shortlisted firm, or a public body of the place that buys. */
export interface Trader {
  readonly id: string
  /** NACE Rev. 2 code, of which the division counts; null = unknown. */
  readonly nace: string | null
  readonly municipality: string | null
}

export interface TradeHint {
  readonly supplier: string
  readonly buyer: string
  /** The divisions it rests on, and whose judgement that is. */
  readonly basis: {
    readonly from: string
    readonly to: string
    readonly source: TradeLink['source']
  }
  readonly sameMunicipality: boolean
}

/**
 * Pairs that may do business, by their lines of business alone: shortlisted firms with one another, and with the
 * public bodies as buyers. Those in one municipality first, then in the order given.
 */
export function tradeHints(
  {
    shortlist,
    publicBuyers,
  }: { readonly shortlist: readonly Trader[]; readonly publicBuyers: readonly Trader[] },
  links: readonly TradeLink[] = TRADE_LINKS,
): readonly TradeHint[] {
  const buyers = [...shortlist, ...publicBuyers]
  const hints = shortlist.flatMap((supplier) => buyers.flatMap((buyer) => hintOf(supplier, buyer, links)))
  return [...hints.filter((hint) => hint.sameMunicipality), ...hints.filter((hint) => !hint.sameMunicipality)]
}

function hintOf(supplier: Trader, buyer: Trader, links: readonly TradeLink[]): readonly TradeHint[] {
  const [from, to] = [supplier.nace?.slice(0, 2), buyer.nace?.slice(0, 2)]
  if (from === undefined || to === undefined || supplier.id === buyer.id) return []
  const found = links.find(({ suppliers, buyers }) => suppliers.includes(from) && buyers.includes(to))
  if (found === undefined) return []
  return [
    {
      supplier: supplier.id,
      buyer: buyer.id,
      basis: { from, to, source: found.source },
      sameMunicipality: supplier.municipality !== null && supplier.municipality === buyer.municipality,
    },
  ]
}
