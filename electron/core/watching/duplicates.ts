import type { DuplicateFirm, DuplicatePair, DuplicateReport } from '../../../shared/contract/duplicates.ts'
import { plainWords } from '../../../shared/registry/normal-header.ts'
import { normalName } from '../../../shared/registry/normal-name.ts'
import { similarity } from '../../../shared/registry/similar-names.ts'
import type { Db } from '../store/driver.ts'
import { allNamed, firmsNamed, type NamedFirm } from '../store/firms.ts'

const USUAL_LIMIT = 100
/** From this likeness on two names of one place are proposed. */
const ALIKE = 0.9
/** Names are compared where they begin with the same letters. */
const BEGINNING = 4
/** Firms of one place and beginning that are compared with each other; a larger crowd shares a word, not a firm. */
const MOST_TOGETHER = 60

/**
 * Firms that may be one: the same registry id in two sources, or names alike (legal form aside) in one municipality.
 * Never merged: somebody has to look. The likeliest first.
 */
export function proposeDuplicates(db: Db, limit = USUAL_LIMIT): DuplicateReport {
  const blocks = new Map<string, number[]>()
  const ids = new Map<string, number[]>()
  for (const firm of allNamed(db)) {
    add(ids, firm.id, firm.key)
    const place = firm.municipality === null ? '' : plainWords(firm.municipality)
    add(blocks, `${place}\u0000${normalName(firm.name).slice(0, BEGINNING)}`, firm.key)
  }
  const pairs = [...pairsIn(db, [...ids.values()], sameId), ...pairsIn(db, [...blocks.values()], alike)].sort(
    (a, b) => b.similarity - a.similarity || a.one.name.localeCompare(b.one.name),
  )
  return { count: pairs.length, pairs: pairs.slice(0, limit) }
}

function add(groups: Map<string, number[]>, group: string, key: number): void {
  const known = groups.get(group)
  if (known === undefined) groups.set(group, [key])
  else known.push(key)
}

type Judge = (one: NamedFirm, other: NamedFirm) => Pick<DuplicatePair, 'why' | 'similarity'> | null

function pairsIn(db: Db, groups: readonly (readonly number[])[], judge: Judge): DuplicatePair[] {
  return groups
    .filter(({ length }) => length > 1 && length <= MOST_TOGETHER)
    .flatMap((keys) => {
      const firms = firmsNamed(db, keys)
      return firms.flatMap((one, place) =>
        firms.slice(place + 1).flatMap((other) => {
          const found = judge(one, other)
          return found === null ? [] : [{ one: shown(one), other: shown(other), ...found }]
        }),
      )
    })
}

/** The id is compared across sources alone: within one it is unique. */
const sameId: Judge = (one, other) => {
  const alike = similarity(one, other)
  // Two countries may count from the same number: a wholly different name is another firm.
  return alike < 0.5 ? null : { why: 'same-id', similarity: 1 }
}

const alike: Judge = (one, other) => {
  if (one.id === other.id) return null
  const found = similarity(one, other)
  if (found < ALIKE) return null
  return { why: found === 1 ? 'same-name' : 'similar-name', similarity: found }
}

const shown = ({ sourceName, id, name, municipality }: NamedFirm): DuplicateFirm => ({
  source: sourceName,
  id,
  name,
  municipality,
})
