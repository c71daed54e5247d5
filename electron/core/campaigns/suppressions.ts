import { AppError } from '../../../shared/contract/errors.ts'
import type { Suppression, SuppressionRequest } from '../../../shared/contract/suppressions.ts'
import type { Context } from '../context.ts'
import type { Session } from '../session.ts'
import { contactsOf } from '../store/contacts.ts'
import type { Db } from '../store/driver.ts'
import { findFirm } from '../store/find-firm.ts'
import { registerFirms, sourceNumber } from '../store/firms.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import {
  addSuppression,
  type FirmIdentity,
  identitiesIn,
  identitiesOf,
  liftSuppression,
  type StoredSuppression,
  storedSuppressions,
} from '../store/suppressions.ts'
import { type DoNotContact, doNotContact, marksOf } from './do-not-contact.ts'

/** The list as people read it: whom an entry means is found by hashing the firms that are shown. */
export function listSuppressions(session: Session, firm: string | undefined): Suppression[] {
  const { db } = session
  const entries = storedSuppressions(db)
  if (entries.length === 0) return []
  const list = doNotContact(db)
  const among =
    firm === undefined
      ? identitiesIn(
          db,
          shownSnapshots(db).map(({ id }) => id),
        )
      : identitiesOf(db, [findFirm(db, firm).key])
  const meant = new Map<number, FirmIdentity>()
  for (const identity of among)
    for (const { id } of [list.firm(identity), ...list.at(identity)].filter((entry) => entry !== null))
      meant.set(id, identity)
  return entries
    .filter(({ id }) => firm === undefined || meant.has(id))
    .map((entry) => shown(session, list, entry, meant.get(entry.id) ?? null))
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function addToSuppressions(
  { desk, host, settings }: Context,
  request: SuppressionRequest,
): Suppression {
  const session = desk.session()
  const { db } = session
  const { key } = findFirm(db, request.firm)
  const [identity] = identitiesOf(db, [key])
  if (identity === undefined) throw new Error(`firm ${key} is shown but cannot be read`)
  const marks = marksOf(db)
  const { person, reason, scoring = false } = request
  const entry = {
    about: person === undefined ? 'firm' : 'person',
    reason: reason.trim(),
    scoring: scoring && person === undefined,
    author: settings.get().author,
    writtenAt: host.now().toISOString(),
  } as const
  const of = (kind: 'firm' | 'person' | 'at', given: readonly string[]) =>
    given.map((mark) => ({ kind, mark }))
  const id = addSuppression(
    db,
    entry,
    person === undefined
      ? of('firm', marks.ofFirm(identity))
      : [...of('person', marks.ofPerson(identity, person)), ...of('at', marks.ofFirm(identity))],
  )
  desk.dataChanged()
  return shown(session, doNotContact(db), { ...entry, id }, identity)
}

/** Errors: `suppression-unknown`. */
export function liftFromSuppressions(
  { desk, host, settings }: Context,
  { suppression, why }: { readonly suppression: number; readonly why: string },
): null {
  const by = settings.get().author
  const lifted = liftSuppression(desk.session().db, suppression, { at: host.now().toISOString(), by, why })
  if (!lifted) throw new AppError('suppression-unknown', { suppression })
  desk.dataChanged()
  return null
}

function shown(
  { db, terms }: Session,
  list: DoNotContact,
  entry: StoredSuppression,
  identity: FirmIdentity | null,
): Suppression {
  if (identity === null) return { ...entry, firm: null, person: null }
  const { key, sourceName: source, id, name } = identity
  const person =
    entry.about === 'firm'
      ? null
      : (peopleAt(db, identity, registerFirms(db, terms, [key])[0]?.firm.ownerName ?? null).find(
          (one) => list.personAlone(identity, one)?.id === entry.id,
        ) ?? null)
  return { ...entry, firm: { source, id, name }, person }
}

function peopleAt(db: Db, { sourceName, id }: FirmIdentity, owner: string | null): readonly string[] {
  const source = sourceNumber(db, sourceName)
  const contacts = contactsOf(db, { source, id }).map(({ name }) => name)
  return owner === null ? contacts : [owner, ...contacts]
}
