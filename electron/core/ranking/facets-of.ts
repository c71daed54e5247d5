import { HISTOGRAM_EDGES, type Histogram, type SpanName } from '../../../shared/contract/list-view.ts'
import type { FacetCount, Facets, Filter } from '../../../shared/contract/ranking.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import type { ValueSheet } from '../../../shared/scoring/value-sheet.ts'
import { alphabetOf } from '../../../shared/words/alphabet.ts'
import type { Language } from '../../../shared/words/words.ts'
import { failuresOf } from './filter-failures.ts'
import type { FilterMasks } from './filter-masks.ts'
import { histogramCodes } from './histogram-codes.ts'
import { type Coded, LABELLED } from './labels.ts'
import type { RankedList } from './ranked-list.ts'

/** Values of one facet shown at most. */
const SHOWN = 200

const FACETS = [...LABELLED, 'tier'] as const
type Facet = (typeof FACETS)[number]

/**
 * Each facet counts the firms that pass all other parts of the filter, so that a choice within it can be widened: a
 * firm that fails one part is counted in that part's facet alone, one that fails two nowhere. Where no other part is
 * given, that is every ranked firm, which is counted once for a list. `decided`: null where nothing was.
 */
export function facetsOf(
  list: RankedList,
  masks: FilterMasks,
  language: Language = 'en',
  decided: Coded | null = null,
): Facets {
  const parts = [...masks.keys()]
  const { passed, failedOnly } = failuresOf([...masks.values()], list.values.gate)
  const countsOf = (part: keyof Filter, coded: Coded): Uint32Array => {
    const own = parts.indexOf(part)
    if (parts.length === 0 || (parts.length === 1 && own === 0))
      return part === 'decision' ? countRanked(coded, list.values.gate) : countsOfAll(list, part, coded)
    const counts = new Uint32Array(coded.texts.length)
    count(counts, coded, passed)
    if (own !== -1) count(counts, coded, failedOnly[own] ?? NOBODY)
    return counts
  }
  const counted = (part: keyof Filter, coded: Coded): FacetCount[] =>
    mostFrequent(coded, countsOf(part, coded), alphabetOf(language))
  const labelled = (facet: Facet): FacetCount[] => counted(facet, codedOf(list, facet))
  const spread = (name: SpanName): Histogram => {
    const [unknown = 0, ...bars] = countsOf(name, { codes: histogramCodes(list, name), texts: BARS[name] })
    return { bars, unknown }
  }
  const withoutPart = (place: number): number =>
    parts.length === 1 ? list.counts.eligible : passed.length + (failedOnly[place] ?? NOBODY).length
  return {
    municipality: labelled('municipality'),
    nace: labelled('nace'),
    size: labelled('size'),
    status: labelled('status'),
    tier: labelled('tier'),
    decision: decided === null ? [] : counted('decision', decided),
    histograms: {
      employees: spread('employees'),
      age: spread('age'),
      founded: spread('founded'),
      score: spread('score'),
    },
    without: Object.fromEntries(parts.map((part, place) => [part, withoutPart(place)])),
  }
}

const NOBODY = new Uint32Array()

/** Code 0 = unknown, then the bars. */
const barsOf = (name: SpanName): readonly string[] => ['', ...HISTOGRAM_EDGES[name].map(String)]
const BARS: Readonly<Record<SpanName, readonly string[]>> = {
  employees: barsOf('employees'),
  age: barsOf('age'),
  founded: barsOf('founded'),
  score: barsOf('score'),
}

const codedOf = (list: RankedList, facet: Facet): Coded =>
  facet === 'tier' ? { codes: list.scores.tier, texts: TIERS } : list.data.labels[facet]

function count(counts: Uint32Array, { codes }: Coded, firms: Uint32Array): void {
  for (let place = 0; place < firms.length; place++) {
    const code = codes[firms[place] ?? 0] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
}

/** Counts of all ranked firms, by the codes counted, for as long as what they were counted of. */
const COUNTS = new WeakMap<RankedList | ValueSheet, Map<Coded['codes'], Uint32Array>>()

/** What moves with the weights is counted for each list anew, the rest once for the firms. */
const MOVING: readonly (keyof Filter)[] = ['tier', 'score']

function countsOfAll(list: RankedList, part: keyof Filter, coded: Coded): Uint32Array {
  const { codes } = coded
  const owner = MOVING.includes(part) ? list : list.values
  const known = COUNTS.get(owner) ?? new Map<Coded['codes'], Uint32Array>()
  COUNTS.set(owner, known)
  const counts = known.get(codes) ?? countRanked(coded, list.values.gate)
  known.set(codes, counts)
  return counts
}

function countRanked({ codes, texts }: Coded, gate: Uint8Array): Uint32Array {
  const counts = new Uint32Array(texts.length)
  for (let firm = 0; firm < gate.length; firm++) {
    if (gate[firm] !== 0) continue
    const code = codes[firm] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}

/** Those as frequent stand by the alphabet. Which of many with one firm are shown is not looked into: there are too many. */
const mostFrequent = (
  { texts }: Coded,
  counts: Uint32Array,
  compare: (a: string, b: string) => number,
): FacetCount[] =>
  [...counts]
    .map((found, code) => ({ value: texts[code] ?? '', count: found }))
    .filter((one) => one.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN)
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
