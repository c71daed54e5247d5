import type { Decision } from '../../../shared/contract/decisions.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { RowDecision } from '../../../shared/exports/candidate-sheet.ts'
import { type DoNotContact, doNotContact } from '../campaigns/do-not-contact.ts'
import { namePattern, without } from '../privacy/name-pattern.ts'
import type { Db } from '../store/driver.ts'
import { firmNames, placesByKey } from '../store/firms.ts'
import { peopleNamed } from '../store/people-named.ts'
import { identitiesOf } from '../store/suppressions.ts'

export type DecisionsByKey = ReadonlyMap<number, Decision>

/** Firms named in a refusal; the rest are counted. */
const NAMED = 3

/**
 * A list goes out as decided only where of every firm in it a person decided; firms that must not be contacted are not
 * in it. `keys`: the list, piece by piece. Errors: `list-undecided`.
 */
export function requireDecided(db: Db, keys: Iterable<readonly number[]>, decisions: DecisionsByKey): void {
  const list = doNotContact(db)
  const first: number[] = []
  let open = 0
  for (const piece of keys) {
    const undecided = withoutSuppressed(
      db,
      list,
      piece.filter((key) => !decisions.has(key)),
    )
    open += undecided.length
    first.push(...undecided.slice(0, NAMED - first.length))
  }
  if (open === 0) return
  const firms = firmNames(db, first).map(({ name }) => name)
  throw new AppError('list-undecided', { open, firms: firms.join(', ') })
}

function withoutSuppressed(db: Db, list: DoNotContact, keys: readonly number[]): readonly number[] {
  if (list.isEmpty || keys.length === 0) return keys
  const suppressed = new Set(
    identitiesOf(db, keys)
      .filter((identity) => list.firm(identity) !== null)
      .map(({ key }) => key),
  )
  return keys.filter((key) => !suppressed.has(key))
}

/** A decision as it may leave the machine: a reason was typed freely, and may name whom the list leaves out. */
export function shownDecision(
  db: Db,
  key: number,
  {
    decision: { decision, reason, author, writtenAt },
    isHidden,
  }: { readonly decision: Decision; readonly isHidden: (name: string) => boolean },
): RowDecision {
  const shown = placesByKey(db, [key])
    .flatMap((place) => peopleNamed(db, place))
    .filter((name) => /\p{L}/u.test(name) && isHidden(name))
    // Where one name begins another, nothing of the longer one may stay.
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => without(text, namePattern(name)) ?? text, reason)
  return { decision, reason: shown, author, writtenAt }
}
