import type { ScoreSheet } from './score-sheet.ts'
import { tieSequence } from './tie-sequence.ts'

/** Scores closer than a billionth are ties: sums of the same values may differ by less. */
const SCORE_STEP = 1e-9
/** Whole number by which scores are told apart: the greater comes first. */
export const scoreKey = (score: number): number => Math.round(score / SCORE_STEP)

/** A first look puts the scores from 100 to 0 in bins, the best in the first: about one a firm, so many at most. */
const MOST_BINS = 1 << 18
const MOST = scoreKey(100)
/** In place of the key of a firm that is left out; its bin comes after all others. */
const LEFT_OUT = Number.NEGATIVE_INFINITY
/** Up to so many firms of one bin are put in order by moving each to its place. */
const FEW = 32

/**
 * Indexes of the ranked firms, best first: score, then more employees, then `tieOrder`. Firms behind a gate, and
 * those for which `include` is 0, are left out.
 *
 * `tieOrder[k]` is the place of firm k in the order of name and id, from 0, each once; `employees[k]` as in
 * `ReadingSheet.staff`; neither may be changed afterwards. A stable counting sort by the first digits of the score, taken in the order of ties; then
 * the few firms that share a bin and are not in order are told apart by the whole score. A million firms with one
 * and the same score take no longer than a million different ones.
 */
export function rankSheet(
  { score, gate, count }: Pick<ScoreSheet, 'score' | 'gate' | 'count'>,
  tieOrder: Uint32Array,
  employees: Float64Array,
  include?: Uint8Array,
): Uint32Array {
  const { sequence, keys, sorted, sortedKeys } = roomFor(tieOrder, employees)
  for (let firm = 0; firm < count; firm++)
    keys[firm] = gate[firm] === 0 ? scoreKey(score[firm] ?? 0) : LEFT_OUT
  if (include !== undefined) {
    for (let firm = 0; firm < count; firm++) if (include[firm] === 0) keys[firm] = LEFT_OUT
  }
  const bins = Math.min(count, MOST_BINS)
  const starts = startsOf(keys, bins)
  scatter({ firms: sequence, keys, sorted, sortedKeys, next: starts.slice(), bins })
  for (let bin = 0; bin < bins; bin++) {
    tellApart({ sorted, keys: sortedKeys, from: starts[bin] ?? 0, to: starts[bin + 1] ?? 0 })
  }
  return sorted.slice(0, starts[bins])
}

/** What stays while weights, models and filters change, and memory to sort in: fresh memory costs more than the sort. */
interface Room {
  readonly employees: Float64Array
  /** All firms as equal scores would put them. */
  readonly sequence: Uint32Array
  readonly keys: Float64Array
  readonly sorted: Uint32Array
  readonly sortedKeys: Float64Array
}

const ROOMS = new WeakMap<Uint32Array, Room>()

function roomFor(tieOrder: Uint32Array, employees: Float64Array): Room {
  const known = ROOMS.get(tieOrder)
  if (known?.employees === employees) return known
  const { length } = tieOrder
  const room = {
    employees,
    sequence: tieSequence(tieOrder, employees),
    keys: new Float64Array(length),
    sorted: new Uint32Array(length),
    sortedKeys: new Float64Array(length),
  }
  ROOMS.set(tieOrder, room)
  return room
}

/** Falls as the key rises, so that firms of different bins are in order. */
const binOf = (key: number, bins: number): number =>
  key === LEFT_OUT ? bins : Math.max(0, Math.min(bins - 1, ((MOST - key) * (bins / (MOST + 1))) | 0))

/** Where the firms of each bin begin; at the end, those left out. */
function startsOf(keys: Float64Array, bins: number): Uint32Array {
  const starts = new Uint32Array(bins + 2)
  for (let firm = 0; firm < keys.length; firm++) {
    const next = binOf(keys[firm] ?? 0, bins) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let bin = 0; bin <= bins; bin++) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0)
  return starts
}

/** Firms and their keys by bin, keeping their order within each; `next` moves from the start of each bin to its end. */
function scatter(of: {
  readonly firms: Uint32Array
  readonly keys: Float64Array
  readonly sorted: Uint32Array
  readonly sortedKeys: Float64Array
  readonly next: Uint32Array
  readonly bins: number
}): void {
  const { firms, keys, sorted, sortedKeys, next, bins } = of
  for (let place = 0; place < firms.length; place++) {
    const firm = firms[place] ?? 0
    const key = keys[firm] ?? 0
    const bin = binOf(key, bins)
    const target = next[bin] ?? 0
    sorted[target] = firm
    sortedKeys[target] = key
    next[bin] = target + 1
  }
}

interface Stretch {
  readonly sorted: Uint32Array
  /** Score key of the firm at each place. */
  readonly keys: Float64Array
  readonly from: number
  readonly to: number
}

/** Sorts a stretch by key, greatest first, keeping the order of equals. */
function tellApart(stretch: Stretch): void {
  const { keys, from, to } = stretch
  let place = from + 1
  while (place < to && (keys[place] ?? 0) <= (keys[place - 1] ?? 0)) place += 1
  if (place >= to) return
  if (to - from <= FEW) moveEach(stretch, place)
  else sortWhole(stretch)
}

/** `first` is the first place that may be out of order. */
function moveEach({ sorted, keys, from, to }: Stretch, first: number): void {
  for (let place = first; place < to; place++) {
    const key = keys[place] ?? 0
    const firm = sorted[place] ?? 0
    let target = place
    for (; target > from && (keys[target - 1] ?? 0) < key; target--) {
      keys[target] = keys[target - 1] ?? 0
      sorted[target] = sorted[target - 1] ?? 0
    }
    keys[target] = key
    sorted[target] = firm
  }
}

/** Key and place in one number, so that the engine's own sort of plain numbers serves, and equals keep their order. */
function sortWhole({ sorted, keys, from, to }: Stretch): void {
  const firms = sorted.slice(from, to)
  let most = 0
  for (let place = from; place < to; place++) most = Math.max(most, keys[place] ?? 0)
  const both = new Float64Array(firms.length)
  for (let place = 0; place < both.length; place++) {
    both[place] = (most - (keys[from + place] ?? 0)) * both.length + place
  }
  both.sort()
  for (let place = 0; place < both.length; place++) {
    sorted[from + place] = firms[(both[place] ?? 0) % firms.length] ?? 0
  }
}
