import { distance } from 'fastest-levenshtein'
import { plainWords } from './normal-header.ts'
import { normalName } from './normal-name.ts'

export interface NamedPlace {
  readonly name: string
  readonly municipality: string | null
}

/** Taken off where both places are known and differ: firms of one name in two towns are mostly two firms. */
const OTHER_PLACE = 0.2

/**
 * How alike two firms are by normalised name and municipality, 0 to 1: one minus the edit distance over the longer
 * name, less a fifth where the municipalities are known and differ.
 */
export function similarity(one: NamedPlace, other: NamedPlace): number {
  const [a, b] = [normalName(one.name), normalName(other.name)]
  const longer = Math.max(a.length, b.length)
  if (longer === 0) return 0
  const alike = 1 - distance(a, b) / longer
  return Math.max(0, sameTown(one, other) === false ? alike - OTHER_PLACE : alike)
}

/** null = one of the two is not known. */
function sameTown(one: NamedPlace, other: NamedPlace): boolean | null {
  if (one.municipality === null || other.municipality === null) return null
  return plainWords(one.municipality) === plainWords(other.municipality)
}
