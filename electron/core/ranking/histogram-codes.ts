import { HISTOGRAM_EDGES, type SpanName } from '../../../shared/contract/list-view.ts'
import { type Figures, figuresOf } from './figures-of.ts'
import type { RankedList } from './ranked-list.ts'

/** Scores are written into one array for every set of weights, so they go by their list. */
const known = new WeakMap<Figures | RankedList, Uint8Array>()

/** For each firm its bar in the histogram, from 1; 0 = unknown. */
export function histogramCodes(list: RankedList, name: SpanName): Uint8Array {
  const figures = figuresOf(list, name)
  const owner = name === 'score' ? list : figures
  const codes = known.get(owner) ?? codesOf(figures, HISTOGRAM_EDGES[name])
  known.set(owner, codes)
  return codes
}

function codesOf(figures: Figures, edges: readonly number[]): Uint8Array {
  const codes = new Uint8Array(figures.length)
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index] ?? Number.NaN
    let bar = 0
    for (const edge of edges) {
      if (!(figure >= edge)) break
      bar += 1
    }
    codes[index] = bar
  }
  return codes
}
