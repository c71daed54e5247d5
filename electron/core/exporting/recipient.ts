import { AppError } from '../../../shared/contract/errors.ts'
import { letterLanguageOf } from '../../../shared/outreach/letter-language.ts'
import { isLanguage, type Language } from '../../../shared/words/words.ts'
import { contactRefused, doNotContact } from '../campaigns/do-not-contact.ts'
import { findContact, type StoredContact } from '../store/contacts.ts'
import type { Db } from '../store/driver.ts'
import { type FirmPlace, placesByKey } from '../store/firms.ts'
import { identitiesOf } from '../store/suppressions.ts'

/** The person a letter is for; null = whoever the register names. Errors: `contact-unknown`, `do-not-contact`. */
export function recipientOf(db: Db, firm: number, id: number | undefined): StoredContact | null {
  if (id === undefined) return null
  const contact = findContact(db, id)
  const identity = identitiesOf(db, [firm])[0]
  const place = placesByKey(db, [firm])[0]
  if (contact === null || identity === undefined || !isAt(contact, place))
    throw new AppError('contact-unknown', { contact: id })
  const entry = doNotContact(db).person(identity, contact.name)
  if (entry !== null) throw contactRefused(contact.name, entry)
  if (contact.consent === 'refused')
    throw new AppError('contact-refused', { name: contact.name, note: contact.consentNote })
  return contact
}

/** Another register may have a firm of the same id. */
const isAt = ({ source, firm }: StoredContact, place: FirmPlace | undefined): boolean =>
  place?.source === source && place.id === firm

/** As asked for; "recipient" = the contact's language, else the country's, else the one the screens speak. */
export function letterLanguage(
  asked: string,
  recipient: StoredContact | null,
  country: string | null,
  spoken: Language,
): Language {
  if (isLanguage(asked)) return asked
  const known = recipient?.language ?? ''
  if (isLanguage(known)) return known
  return letterLanguageOf(country) ?? spoken
}
