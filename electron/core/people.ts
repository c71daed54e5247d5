import type { People } from '../../shared/contract/people.ts'
import { peopleIn, summaryOf } from '../../shared/registry/bundle/join-people.ts'
import type { Session } from './session.ts'
import { factsOf } from './store/facts.ts'
import { findFirm } from './store/find-firm.ts'
import { registerFirms } from './store/firms.ts'
import { findSnapshot } from './store/snapshots.ts'

/** What the companion files say of a firm's people. Errors: `firm-unknown`, `firm-ambiguous`. */
export function peopleOf({ db, terms }: Session, reference: string): People {
  const { key, id } = findFirm(db, reference)
  const snapshot = registerFirms(db, terms, [key])[0]?.snapshot ?? -1
  const facts = factsOf(db, snapshot, [id]).get(id) ?? []
  return summaryOf(peopleIn(facts), findSnapshot(db, snapshot)?.asOf ?? '')
}
