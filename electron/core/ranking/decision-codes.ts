import { DECISION_STATES } from '../../../shared/contract/ranking.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { decisionsInForce, shownDecisions } from '../store/decisions.ts'
import type { Db } from '../store/driver.ts'
import { indexOfKey } from '../store/index-of-key.ts'
import type { Coded } from './labels.ts'
import type { RankedList } from './ranked-list.ts'
import type { WorkspaceData } from './workspace-data.ts'

interface Kept {
  /** A decision is never rewritten: which ones count says all. */
  readonly inForce: string
  readonly coded: Coded
}
const KEPT = new WeakMap<WorkspaceData, Map<Lens, Kept>>()

/** What was decided of each firm under the list's lens; null where nothing was of any. */
export function decisionCodes(db: Db, { data, model: { lens } }: RankedList): Coded | null {
  const inForce = decisionsInForce(db, lens)
  if (inForce === '') return null
  const lenses = KEPT.get(data) ?? new Map<Lens, Kept>()
  KEPT.set(data, lenses)
  const known = lenses.get(lens)
  if (known?.inForce === inForce) return known.coded
  const coded = codesOf(db, data, lens)
  lenses.set(lens, { inForce, coded })
  return coded
}

function codesOf(db: Db, { keys }: WorkspaceData, lens: Lens): Coded {
  const codes = new Uint8Array(keys.length)
  for (const [key, { decision }] of shownDecisions(db, lens)) {
    const index = indexOfKey(keys, key)
    if (index !== -1) codes[index] = DECISION_STATES.indexOf(decision)
  }
  return { codes, texts: DECISION_STATES }
}
