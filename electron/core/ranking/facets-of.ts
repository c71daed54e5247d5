import type { FacetCount, Facets, Filter } from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import { type FilterMasks, passing } from './filter-masks.ts'
import type { RankedList } from './ranked-list.ts'

/** Values of one facet shown at most. */
const SHOWN = 200

/** Each facet counts the firms that pass all other parts of the filter, so that a choice within it can be widened. */
export function facetsOf(list: RankedList, masks: FilterMasks): Facets {
  const { labels } = list.data
  const count = (part: keyof Filter, codes: ArrayLike<number>, texts: readonly string[]): FacetCount[] =>
    countCodes(passing(list, masks, part), codes, texts)
  return {
    municipality: count('municipality', labels.municipality.codes, labels.municipality.texts),
    nace: count('nace', labels.nace.codes, labels.nace.texts),
    size: count('size', labels.size.codes, labels.size.texts),
    status: count('status', labels.status.codes, labels.status.texts),
    tier: count('tier', list.scores.tier, TIERS),
    without: Object.fromEntries([...masks.keys()].map((part) => [part, passing(list, masks, part).length])),
  }
}

function countCodes(firms: Uint32Array, codes: ArrayLike<number>, texts: readonly string[]): FacetCount[] {
  const counts = new Uint32Array(texts.length)
  for (const firm of firms) {
    const code = codes[firm] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return [...counts]
    .map((count, code) => ({ value: texts[code] ?? '', count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
}
