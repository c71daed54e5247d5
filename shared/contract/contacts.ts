import type { Call } from './call.ts'

export const ROLES = [
  'owner',
  'director',
  'worker',
  'union',
  'accountant',
  'lawyer',
  'bank',
  'court',
  'federation',
  'other',
] as const
export type Role = (typeof ROLES)[number]

/** What the person has said about being contacted. */
export const CONSENTS = ['not-asked', 'given', 'refused'] as const
export type Consent = (typeof CONSENTS)[number]

export interface Contact {
  readonly id: number
  readonly firm: string
  readonly name: string
  readonly role: Role
  readonly phone: string
  readonly email: string
  /** Language letters to this person are written in; null = not known. */
  readonly language: string | null
  readonly consent: Consent
  /** When and how it was said. */
  readonly consentNote: string
  /** Why nobody may write to this person; null = one may. */
  readonly doNotContact: string | null
}

export interface ContactFields {
  readonly name: string
  readonly role: Role
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly language?: string | null | undefined
  readonly consent?: Consent | undefined
  readonly consentNote?: string | undefined
}

/** What an analyst logs; letters and moves between stages log themselves. */
export const LOGGED_KINDS = ['call', 'meeting', 'letter', 'message', 'visit'] as const
export const EVENT_KINDS = [...LOGGED_KINDS, 'stage', 'note', 'register'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** One thing that happened with a firm: logged, noted, or found in an import. */
export interface TimelineEntry {
  /** Of an event that can be taken away; null for notes and what imports brought. */
  readonly event: number | null
  readonly kind: EventKind
  /** ISO day. */
  readonly date: string
  readonly text: string
  readonly author: string
  /** Name of the person it was with. */
  readonly contact: string | null
}

export interface Service {
  readonly id: number
  readonly organisation: string
  readonly what: string
  /** ISO day, month or year. */
  readonly since: string | null
}

export interface ContactCalls {
  'contact.list': Call<{ firm: string }, readonly Contact[]>
  'contact.add': Call<ContactFields & { firm: string }, Contact>
  'contact.change': Call<ContactFields & { contact: number }, Contact>
  'contact.remove': Call<{ contact: number }, null>
  'contact.restore': Call<{ contact: number }, Contact>

  /** The newest first. */
  'timeline.list': Call<{ firm: string }, readonly TimelineEntry[]>
  'timeline.add': Call<
    {
      firm: string
      kind: (typeof LOGGED_KINDS)[number]
      date: string
      text: string
      contact?: number | undefined
    },
    TimelineEntry
  >
  'timeline.remove': Call<{ event: number }, null>
  'timeline.restore': Call<{ event: number }, null>

  /** Who else serves the firm already, so that help is not given twice. */
  'service.list': Call<{ firm: string }, readonly Service[]>
  'service.add': Call<
    { firm: string; organisation: string; what?: string | undefined; since?: string | undefined },
    Service
  >
  'service.remove': Call<{ service: number }, null>
}
