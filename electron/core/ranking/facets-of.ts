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
 * a firm that fails one part is counted in that part's facet alone, one that fails two nowhere. Many short loops over
 * small numbers, each of one kind: one long loop over all facets takes several times as long.
 */
export function facetsOf(list: RankedList, masks: FilterMasks): Facets {
  const facets = FACETS.map((part) => countingOf(list, part))
  const parts = [...masks.keys()]
  const failed = failedParts([...masks.values()], list.values.gate)
  const without = parts.map((_, place) => countOf(failed, place + 1))
  const passed = countOf(failed, NONE)
  for (const facet of facets) count(facet, failed, parts.indexOf(facet.part) + 1)
  const found = Object.fromEntries(facets.map((facet) => [facet.part, mostFrequent(facet)]))
  return {
    ...(found as Record<(typeof FACETS)[number], FacetCount[]>),
    without: Object.fromEntries(parts.map((part, place) => [part, passed + (without[place] ?? 0)])),
  }
}

function countingOf(list: RankedList, part: (typeof FACETS)[number]): Counting {
  const { codes, texts } =
    part === 'tier' ? { codes: list.scores.tier, texts: TIERS } : list.data.labels[part]
  return { part, codes, texts, counts: new Uint32Array(texts.length) }
}

/** In place of a part's number, from 1: the firm fails none; it fails several, or a gate keeps it out. */
const NONE = 0
const OUT = 255

/** For each firm the number of the one part of the filter that it fails. */
function failedParts(masks: readonly Uint8Array[], gate: Uint8Array): Uint8Array {
  const failed = new Uint8Array(gate.length)
  for (let firm = 0; firm < gate.length; firm += 1) if (gate[firm] !== 0) failed[firm] = OUT
  for (const [place, mask] of masks.entries()) {
    for (let firm = 0; firm < mask.length; firm += 1) {
      if (mask[firm] !== 1) failed[firm] = failed[firm] === NONE ? place + 1 : OUT
    }
  }
  return failed
}

function countOf(failed: Uint8Array, wanted: number): number {
  let found = 0
  for (let firm = 0; firm < failed.length; firm += 1) if (failed[firm] === wanted) found += 1
  return found
}

/** `own` is the number of the facet's own part of the filter; NONE where it has none. */
function count({ codes, counts }: Counting, failed: Uint8Array, own: number): void {
  for (let firm = 0; firm < failed.length; firm += 1) {
    const part = failed[firm]
    if (part !== NONE && part !== own) continue
    const code = codes[firm] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
}

const mostFrequent = ({ counts, texts }: Counting): FacetCount[] =>
  [...counts]
    .map((count, code) => ({ value: texts[code] ?? '', count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
