/** How the ranked firms fare under the parts of a filter; indexes ascending. */
export interface Failures {
  readonly passed: Uint32Array
  /** For each of several parts, the firms that fail that part and no other. */
  readonly failedOnly: readonly Uint32Array[]
}

/** In place of a part's number, from 1: the firm fails none; it fails several, or a gate keeps it out. */
const NONE = 0
const OUT = 255

/** `masks`: for each part of the filter 1 for each firm that passes; `gate`: 0 for each firm that is ranked. */
export function failuresOf(masks: readonly Uint8Array[], gate: Uint8Array): Failures {
  const [first] = masks
  if (first === undefined) return { passed: new Uint32Array(), failedOnly: [] }
  const failed = new Uint8Array(gate.length)
  for (let firm = 0; firm < gate.length; firm++)
    failed[firm] = gate[firm] !== 0 ? OUT : 1 - (first[firm] ?? 0)
  for (const [place, mask] of masks.slice(1).entries()) addFailures(failed, mask, place + 2)
  return {
    passed: firmsWith(failed, NONE),
    failedOnly: masks.length === 1 ? [] : masks.map((_, place) => firmsWith(failed, place + 1)),
  }
}

function addFailures(failed: Uint8Array, mask: Uint8Array, part: number): void {
  for (let firm = 0; firm < failed.length; firm++) {
    if (mask[firm] !== 1) failed[firm] = failed[firm] === NONE ? part : OUT
  }
}

function firmsWith(failed: Uint8Array, wanted: number): Uint32Array {
  let found = 0
  for (let firm = 0; firm < failed.length; firm++) if (failed[firm] === wanted) found += 1
  const firms = new Uint32Array(found)
  let place = 0
  for (let firm = 0; firm < failed.length && place < found; firm++) {
    if (failed[firm] !== wanted) continue
    firms[place] = firm
    place += 1
  }
  return firms
}
