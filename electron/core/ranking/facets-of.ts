import type { FacetCount, Facets, Filter } from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import type { FilterMasks } from './filter-masks.ts'
import type { RankedList } from './ranked-list.ts'

/** Values of one facet shown at most. */
const SHOWN = 200

const FACETS = ['municipality', 'nace', 'size', 'status', 'tier'] as const

interface Counting {
  readonly part: keyof Filter
  readonly codes: ArrayLike<number>
  readonly texts: readonly string[]
  readonly counts: Uint32Array
}

/**
 * Each facet counts the firms that pass all other parts of the filter, so that a choice within it can be widened:
 * a firm that fails one part is counted in that part's facet alone, one that fails two nowhere. One pass for all.
 */
export function facetsOf(list: RankedList, masks: FilterMasks): Facets {
  const facets = FACETS.map((part) => countingOf(list, part))
  const parts = [...masks]
  const without = new Map([...masks.keys()].map((part) => [part, 0]))
  const { gate } = list.scores
  let passed = 0
  for (let firm = 0; firm < gate.length; firm += 1) {
    if (gate[firm] !== 0) continue
    const failed = failedPart(parts, firm)
    if (failed === 'several') continue
    if (failed === null) passed += 1
    else without.set(failed, (without.get(failed) ?? 0) + 1)
    for (const facet of facets) if (failed === null || failed === facet.part) count(facet, firm)
  }
  const found = Object.fromEntries(facets.map((facet) => [facet.part, mostFrequent(facet)]))
  return {
    ...(found as Record<(typeof FACETS)[number], FacetCount[]>),
    without: Object.fromEntries([...without].map(([part, more]) => [part, passed + more])),
  }
}

function countingOf(list: RankedList, part: (typeof FACETS)[number]): Counting {
  const { codes, texts } =
    part === 'tier' ? { codes: list.scores.tier, texts: TIERS } : list.data.labels[part]
  return { part, codes, texts, counts: new Uint32Array(texts.length) }
}

/** The one part of the filter that a firm fails; null = it fails none. */
function failedPart(
  parts: readonly (readonly [keyof Filter, Uint8Array])[],
  firm: number,
): keyof Filter | 'several' | null {
  let failed: keyof Filter | null = null
  for (const [part, mask] of parts) {
    if (mask[firm] === 1) continue
    if (failed !== null) return 'several'
    failed = part
  }
  return failed
}

function count({ codes, counts }: Counting, firm: number): void {
  const code = codes[firm] ?? 0
  counts[code] = (counts[code] ?? 0) + 1
}

const mostFrequent = ({ counts, texts }: Counting): FacetCount[] =>
  [...counts]
    .map((count, code) => ({ value: texts[code] ?? '', count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
