import { daysBetween } from '../../firm/calendar-day.ts'
import type { Firm } from '../../firm/firm.ts'
import type { Range } from '../../firm/range.ts'
import type { CompanionRole, PersonPart } from './companion.ts'
import type { KnownFact, PersonFact } from './fact.ts'

export interface KnownPerson extends PersonFact {
  readonly role: CompanionRole | null
  readonly personName: string | null
}

/** Years between the oldest and the youngest from which on two generations lead (MODEL 3.1). */
const GENERATION = 20
const TWO_GENERATIONS = 0.15
/** An exit is filled by an appointment from this many days before it on. */
const HANDOVER_DAYS = 180
/** Years for which an exit that nobody filled is news. */
const RECENT_YEARS = 5

/**
 * What the people say of their firm: the age of the principal owner (largest stake, else longest tenure), or of the
 * lead director where no owner's age is known; how many own it; whether one person directs it alone; the longest
 * tenure; the newest appointment; an exit that nobody filled; two generations.
 *
 * Somebody named in two files (a member who is also a beneficial owner) is counted in the one that knows more of them.
 */
export function joinPeople(people: readonly KnownPerson[], asOf: string): Partial<Firm> {
  const active = people.filter((person) => isActive(person, asOf))
  const owners = ownersOf(active)
  const directors = active.filter(isPart('director'))
  const principal = principalOf(owners, directors, asOf)
  const tenured = owners.length > 0 ? owners : directors
  return known({
    ...ageOf(principal),
    ownerName: principal?.personName ?? null,
    ownersCount: owners.length > 0 ? owners.length : null,
    soleDirector: directors.length > 0 ? directors.length === 1 : null,
    ownerSince: earliest(tenured.map(({ since }) => since)),
    newestAppointment: latest(people.filter(isPart('director')).map(({ since }) => since)),
    unreplacedExit: unreplacedExit(people.filter(isPart('director')), asOf),
    noSuccessor: hasTwoGenerations([...owners, ...directors], asOf) ? TWO_GENERATIONS : null,
  })
}

/** The people among what companions say of a firm. */
export const peopleIn = (facts: readonly KnownFact[]): KnownPerson[] =>
  facts.flatMap(({ fact, role, personName }): KnownPerson[] =>
    fact.kind === 'person' || fact.kind === 'company' ? [{ ...fact, role, personName }] : [],
  )

/** Ages and counts of those who own or direct a firm at `asOf`; null where no file says. */
export function summaryOf(people: readonly KnownPerson[], asOf: string) {
  const active = people.filter((person) => isActive(person, asOf))
  const owners = ownersOf(active)
  const directors = active.filter(isPart('director'))
  const ages = agesOf([...owners, ...directors], asOf)
  return {
    youngest: ages?.youngest ?? null,
    oldest: ages?.oldest ?? null,
    owners: owners.length > 0 ? owners.length : null,
    directors: directors.length > 0 ? directors.length : null,
  }
}

const isActive = ({ until }: PersonFact, asOf: string): boolean => until === null || until > asOf

const isPart =
  (part: PersonPart) =>
  ({ parts }: PersonFact): boolean =>
    parts.includes(part)

/** Registers list the same owners as members and as beneficial owners: the file with more of them is the one to count. */
function ownersOf(people: readonly KnownPerson[]): readonly KnownPerson[] {
  const owners = people.filter(isPart('owner'))
  const files = [...new Set(owners.map(({ role }) => role))].map((role) =>
    owners.filter((person) => person.role === role),
  )
  const [first = [], ...others] = files.sort((a, b) => b.length - a.length)
  return first.map((owner) => ({ ...owner, ...seenElsewhere(owner, others.flat()) }))
}

/** Age and name of the one other owner of the same name, where this file leaves them out. */
function seenElsewhere(owner: KnownPerson, others: readonly KnownPerson[]): Partial<KnownPerson> {
  if (owner.birthYear !== null || owner.personName === null) return {}
  const same = others.find(({ personName }) => personName === owner.personName)
  return same === undefined ? {} : { birthYear: same.birthYear, age: same.age }
}

function principalOf(
  owners: readonly KnownPerson[],
  directors: readonly KnownPerson[],
  asOf: string,
): KnownPerson | null {
  const owner = owners.filter(isNatural).sort(byStakeAndTenure)[0] ?? null
  if (owner !== null && spanOf(owner, asOf) !== null) return owner
  const leads = directors.filter(isNatural).sort(byLead)
  return leads.find((lead) => spanOf(lead, asOf) !== null) ?? owner ?? leads[0] ?? null
}

const isNatural = ({ kind }: PersonFact): boolean => kind === 'person'

const byStakeAndTenure = (a: PersonFact, b: PersonFact): number =>
  (b.stake?.low ?? -1) - (a.stake?.low ?? -1) || byTenure(a, b)

const byLead = (a: PersonFact, b: PersonFact): number =>
  (a.leads ?? Number.MAX_SAFE_INTEGER) - (b.leads ?? Number.MAX_SAFE_INTEGER) || byTenure(a, b)

const byTenure = (a: PersonFact, b: PersonFact): number =>
  (a.since ?? '9999').localeCompare(b.since ?? '9999')

function ageOf(person: PersonFact | null): Partial<Firm> {
  if (person === null) return {}
  return person.birthYear === null ? { ownerAge: person.age } : { ownerBirthYear: person.birthYear }
}

/** Years of age at the data's date, as a band. */
function spanOf({ birthYear, age }: PersonFact, asOf: string): Range | null {
  if (birthYear === null) return age
  const years = Number(asOf.slice(0, 4)) - birthYear
  return { low: years, high: years }
}

/** The youngest and the oldest of those whose age is known; bands stay bands. */
function agesOf(people: readonly PersonFact[], asOf: string): { youngest: Range; oldest: Range } | null {
  const spans = people.filter(isNatural).flatMap((person) => spanOf(person, asOf) ?? [])
  const sorted = spans.sort((a, b) => a.low - b.low)
  const [youngest] = sorted
  const oldest = sorted.at(-1)
  return youngest === undefined || oldest === undefined ? null : { youngest, oldest }
}

/** Told only where the whole of both bands lies a generation apart. */
function hasTwoGenerations(people: readonly PersonFact[], asOf: string): boolean {
  const ages = agesOf(people, asOf)
  return ages !== null && ages.youngest.high !== null && ages.oldest.low - ages.youngest.high >= GENERATION
}

const earliest = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).sort()[0] ?? null
const latest = (dates: readonly (string | null)[]): string | null =>
  dates
    .filter((date) => date !== null)
    .sort()
    .at(-1) ?? null

/** null where the file names nobody who has left: it may list only those in office. */
function unreplacedExit(directors: readonly PersonFact[], asOf: string): boolean | null {
  const exit = latest(
    directors.filter((person) => !isActive(person, asOf)).map(({ until }) => (until === '' ? null : until)),
  )
  if (exit === null) return null
  const appointed = latest(directors.map(({ since }) => since))
  const isRecent = daysBetween(exit, asOf) <= RECENT_YEARS * 366
  return isRecent && (appointed === null || daysBetween(appointed, exit) > HANDOVER_DAYS)
}

const known = (found: Partial<Firm>): Partial<Firm> =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== undefined))
