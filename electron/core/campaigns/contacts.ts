import type { Contact, ContactFields, Service } from '../../../shared/contract/contacts.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Context } from '../context.ts'
import {
  addContact,
  type ContactValues,
  changeContact,
  contactsOf,
  findContact,
  removeContact,
  type StoredContact,
} from '../store/contacts.ts'
import type { Db } from '../store/driver.ts'
import { findFirm } from '../store/find-firm.ts'
import { addService, removeService, servicesOf } from '../store/services.ts'
import { lastIdentity } from '../store/suppressions.ts'
import { doNotContact } from './do-not-contact.ts'

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function listContacts(db: Db, firm: string): Contact[] {
  return contactsOf(db, findFirm(db, firm)).map((contact) => toContact(db, contact))
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function makeContact({ desk, host }: Context, input: ContactFields & { readonly firm: string }) {
  const { db } = desk.session()
  const at = host.now().toISOString()
  return contactById(db, addContact(db, findFirm(db, input.firm), valuesOf(input), at))
}

/** Errors: `contact-unknown`. */
export function rewriteContact({ desk }: Context, input: ContactFields & { readonly contact: number }) {
  const { db } = desk.session()
  contactById(db, input.contact)
  changeContact(db, input.contact, valuesOf(input))
  return contactById(db, input.contact)
}

/** Errors: `contact-unknown`. */
export function takeContactAway({ desk, host }: Context, id: number): null {
  const { db } = desk.session()
  contactById(db, id)
  removeContact(db, id, host.now().toISOString())
  return null
}

/** Errors: `contact-unknown`. */
export function restoreContact({ desk }: Context, id: number): Contact {
  const { db } = desk.session()
  contactById(db, id)
  removeContact(db, id, null)
  return contactById(db, id)
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function makeService(
  { desk, host, settings }: Context,
  input: {
    readonly firm: string
    readonly organisation: string
    readonly what?: string | undefined
    readonly since?: string | undefined
  },
): Service {
  const { db } = desk.session()
  const service = {
    organisation: input.organisation.trim(),
    what: input.what?.trim() ?? '',
    since: input.since ?? null,
  }
  const written = { author: settings.get().author, at: host.now().toISOString() }
  return { id: addService(db, findFirm(db, input.firm), { ...service, ...written }), ...service }
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export const listServices = (db: Db, firm: string): Service[] => servicesOf(db, findFirm(db, firm))

/** Errors: `event-unknown`. */
export function takeServiceAway({ desk, host }: Context, id: number): null {
  if (!removeService(desk.session().db, id, host.now().toISOString()))
    throw new AppError('event-unknown', { event: id })
  return null
}

const valuesOf = (input: ContactFields): ContactValues => ({
  name: input.name.trim(),
  role: input.role,
  phone: input.phone?.trim() ?? '',
  email: input.email?.trim() ?? '',
  language: input.language ?? null,
  consent: input.consent ?? 'not-asked',
  consentNote: input.consentNote?.trim() ?? '',
})

function contactById(db: Db, id: number): Contact {
  const contact = findContact(db, id)
  if (contact === null) throw new AppError('contact-unknown', { contact: id })
  return toContact(db, contact)
}

function toContact(db: Db, { source, ...contact }: StoredContact): Contact {
  const identity = lastIdentity(db, source, contact.firm)
  const entry = identity === null ? null : doNotContact(db).person(identity, contact.name)
  return { ...contact, doNotContact: entry?.reason ?? null }
}
