import { STAGES } from '../../../shared/contract/campaigns.ts'
import type { LOGGED_KINDS, TimelineEntry } from '../../../shared/contract/contacts.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { FIELD_NAMES } from '../../../shared/firm/fields.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Context } from '../context.ts'
import type { Session } from '../session.ts'
import { findContact } from '../store/contacts.ts'
import type { Db } from '../store/driver.ts'
import { addEvent, eventsOf, findEvent, removeEvent, type StoredEvent } from '../store/events.ts'
import { findFirm } from '../store/find-firm.ts'
import { listNotes } from '../store/notes.ts'
import { historyOf } from '../watching/history-of.ts'

/** Events, notes and what the imports brought, the newest first. Errors: `firm-unknown`, `firm-ambiguous`. */
export function timelineOf(session: Session, firm: string, words: Words): TimelineEntry[] {
  const { db } = session
  const place = findFirm(db, firm)
  const notes = listNotes(db, place).map(({ text, author, writtenAt }) => ({
    event: null,
    kind: 'note' as const,
    date: writtenAt.slice(0, 10),
    text,
    author,
    contact: null,
  }))
  const register = historyOf(session, firm).map(({ event, keptAt, fields }) => ({
    event: null,
    kind: 'register' as const,
    date: keptAt.slice(0, 10),
    text: words.say(`campaigns.register-${event}`, {
      fields: fieldNames(fields, words),
    }),
    author: '',
    contact: null,
  }))
  return [...eventsOf(db, place).map((event) => entryOf(event, words)), ...notes, ...register].sort((a, b) =>
    b.date.localeCompare(a.date),
  )
}

/** What follows from other fields is not named. */
const fieldNames = (fields: readonly { readonly field: string }[], words: Words): string =>
  FIELD_NAMES.filter((name) => fields.some(({ field }) => field === name))
    .map((name) => words.say(`fields.${name}`))
    .join(', ')

/** Errors: `firm-unknown`, `firm-ambiguous`, `contact-unknown`. */
export function logEvent(
  { desk, host, settings, words }: Context,
  input: {
    readonly firm: string
    readonly kind: (typeof LOGGED_KINDS)[number]
    readonly date: string
    readonly text: string
    readonly contact?: number | undefined
  },
): TimelineEntry {
  const { db } = desk.session()
  const { firm, contact = null, kind, date, text } = input
  if (contact !== null && findContact(db, contact) === null)
    throw new AppError('contact-unknown', { contact })
  const id = addEvent(db, findFirm(db, firm), {
    kind,
    date,
    text: text.trim(),
    author: settings.get().author,
    campaign: null,
    contact,
    at: host.now().toISOString(),
  })
  return entryOf(eventNamed(db, id), words())
}

/** A letter that left the program today. */
export function logLetter(
  { desk, host, settings }: Context,
  firm: string,
  title: string,
  contact: number | null,
): void {
  const { db } = desk.session()
  const at = host.now().toISOString()
  const { author } = settings.get()
  const letter = { kind: 'letter', date: at.slice(0, 10), text: title, author, campaign: null } as const
  addEvent(db, findFirm(db, firm), { ...letter, contact, at })
}

/** Marked as removed; restored by `removed` false. Errors: `event-unknown`. */
export function takeEventAway({ desk, host }: Context, id: number, removed: boolean): null {
  const { db } = desk.session()
  eventNamed(db, id)
  removeEvent(db, id, removed ? host.now().toISOString() : null)
  return null
}

function eventNamed(db: Db, id: number): StoredEvent {
  const event = findEvent(db, id)
  if (event === null) throw new AppError('event-unknown', { event: id })
  return event
}

function entryOf({ id, ...event }: StoredEvent, words: Words): TimelineEntry {
  return { ...event, event: id, text: event.kind === 'stage' ? moveText(event.text, words) : event.text }
}

/** Stored as the two stages' names, so that it can be told in any language. */
function moveText(text: string, words: Words): string {
  const [from, to] = text.split(' ').map((name) => STAGES.find((stage) => stage === name))
  if (from === undefined || to === undefined) return text
  return words.say('campaigns.moved', {
    from: words.say(`campaigns.stage-${from}`),
    to: words.say(`campaigns.stage-${to}`),
  })
}
