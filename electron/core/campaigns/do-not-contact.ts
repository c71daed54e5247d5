import { randomBytes } from 'node:crypto'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Template } from '../../../shared/outreach/templates/template.ts'
import type { Db } from '../store/driver.ts'
import {
  type FirmIdentity,
  hashKey,
  identitiesIn,
  identitiesOf,
  type StoredSuppression,
  storedMarks,
  storedSuppressions,
} from '../store/suppressions.ts'
import { createMarks, type Marks } from './marks.ts'

/** The do-not-contact list as every door asks it. */
export interface DoNotContact {
  readonly isEmpty: boolean
  /** Why a firm must not be contacted; null = it may. */
  readonly firm: (firm: FirmIdentity) => StoredSuppression | null
  /** Why a person of the firm must not be; a firm on the list takes all its people with it. */
  readonly person: (firm: FirmIdentity, name: string) => StoredSuppression | null
  /** The person's own entry, whatever holds for the firm. */
  readonly personAlone: (firm: FirmIdentity, name: string) => StoredSuppression | null
  /** The firm that a person on the list is at. */
  readonly at: (firm: FirmIdentity) => readonly StoredSuppression[]
}

const EMPTY: DoNotContact = {
  isEmpty: true,
  firm: () => null,
  person: () => null,
  personAlone: () => null,
  at: () => [],
}

/** Hashes under the workspace's own key, which is made when the first entry is. */
export const marksOf = (db: Db): Marks => createMarks(hashKey(db, () => randomBytes(32)))

export function doNotContact(db: Db): DoNotContact {
  const entries = new Map(storedSuppressions(db).map((entry) => [entry.id, entry]))
  if (entries.size === 0) return EMPTY
  const marks = marksOf(db)
  const byMark = new Map<string, StoredSuppression[]>()
  for (const { suppression, kind, mark } of storedMarks(db)) {
    const entry = entries.get(suppression)
    const key = `${kind}:${mark}`
    if (entry !== undefined) byMark.set(key, [...(byMark.get(key) ?? []), entry])
  }
  const found = (kind: string, given: readonly string[]): readonly StoredSuppression[] =>
    given.flatMap((mark) => byMark.get(`${kind}:${mark}`) ?? [])
  const firm = (one: FirmIdentity) => found('firm', marks.ofFirm(one))[0] ?? null
  const personAlone = (one: FirmIdentity, name: string) =>
    found('person', marks.ofPerson(one, name))[0] ?? null
  return {
    isEmpty: false,
    firm,
    person: (one, name) => firm(one) ?? personAlone(one, name),
    personAlone,
    at: (one) => found('at', marks.ofFirm(one)),
  }
}

/** Stops a letter or document about a firm that must not be contacted. Errors: `do-not-contact`. */
export function refuseSuppressed(db: Db, key: number): void {
  const list = doNotContact(db)
  if (list.isEmpty) return
  const identity = identitiesOf(db, [key])[0]
  const entry = identity === undefined ? null : list.firm(identity)
  if (identity !== undefined && entry !== null) throw contactRefused(identity.name, entry)
}

/**
 * The dossier without an owner who must not be contacted; a letter to that owner is refused.
 * Errors: `do-not-contact`.
 */
export function withoutSuppressed<T extends { readonly firm: Firm }>(
  db: Db,
  key: number,
  dossier: T,
  audience: Template['audience'],
): T {
  const { ownerName } = dossier.firm
  const list = doNotContact(db)
  const identity = list.isEmpty || ownerName === null ? undefined : identitiesOf(db, [key])[0]
  if (identity === undefined || ownerName === null) return dossier
  const entry = list.personAlone(identity, ownerName)
  if (entry === null) return dossier
  if (audience === 'owner') throw contactRefused(ownerName, entry)
  return { ...dossier, firm: { ...dossier.firm, ownerName: null } }
}

export const contactRefused = (name: string, { reason, writtenAt }: StoredSuppression): AppError =>
  new AppError('do-not-contact', { name, reason, since: writtenAt.slice(0, 10) })

/** Keys of the firms in these snapshots that asked not to be scored: an id may be that of another register's firm too. */
export function objectedKeys(db: Db, snapshots: readonly number[]): ReadonlySet<number> {
  const isAny = storedSuppressions(db).some(({ about, scoring }) => about === 'firm' && scoring)
  if (!isAny) return new Set()
  const list = doNotContact(db)
  const keys = new Set<number>()
  for (const firm of identitiesIn(db, snapshots)) if (list.firm(firm)?.scoring === true) keys.add(firm.key)
  return keys
}
