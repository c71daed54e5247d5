import type { Firm } from '../../../shared/firm/firm.ts'
import type { Range } from '../../../shared/firm/range.ts'
import { bandText, rawText } from '../../../shared/words/raw-text.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'
import { sectorName } from '../../parts/criteria-words.ts'

export interface Fact {
  readonly label: WordKey
  /** null = not in the register. */
  readonly text: string | null
}

export interface FactGroup {
  readonly title: WordKey
  readonly facts: readonly Fact[]
}

/** What the register says of a firm, in words, in the order of the screen. */
export function factGroups(firm: Firm, words: Words): readonly FactGroup[] {
  const read = readers(words)
  return [
    { title: 'firm.group-register', facts: registerFacts(firm, read, words) },
    { title: 'firm.group-people', facts: peopleFacts(firm, read) },
    { title: 'firm.group-work', facts: workFacts(firm, read, words) },
    { title: 'firm.group-accounts', facts: accountFacts(firm, read) },
    { title: 'firm.group-place', facts: placeFacts(firm, read) },
    {
      title: 'firm.group-contact',
      facts: [
        { label: 'fields.address', text: firm.address },
        { label: 'fields.postcode', text: firm.postcode },
        { label: 'fields.website', text: firm.website },
      ],
    },
  ]
}

type Readers = ReturnType<typeof readers>

/** How each kind of value is said; what is unknown stays null. */
function readers(words: Words) {
  const { say, number, date } = words
  const said =
    <T>(text: (value: T) => string) =>
    (value: T | null): string | null =>
      value === null ? null : text(value)
  return {
    date: said<string>(date),
    band: said<Range>((band) => bandText(band, words)),
    number: said<number>((value) => number(value, Number.isInteger(value) ? 0 : 2)),
    flag: said<boolean>((value) => say(value ? 'units.yes' : 'units.no')),
    share: said<number>((value) => say('units.percent', { value: number(100 * value, 1) })),
    successor: said<number>((raw) => rawText({ indicator: 'no-successor', raw }, words)),
    year: said<number>(String),
  }
}

function registerFacts(firm: Firm, read: Readers, words: Words): readonly Fact[] {
  const id = firm.idDerived ? words.say('firm.id-derived', { id: firm.id }) : firm.id
  return [
    { label: 'fields.registryId', text: id },
    { label: 'fields.legalForm', text: firm.legalForm },
    { label: 'fields.status', text: firm.status },
    { label: 'fields.statusDate', text: read.date(firm.statusDate) },
    { label: 'fields.founded', text: read.date(firm.founded) },
  ]
}

function peopleFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'fields.ownerName', text: firm.ownerName },
    { label: 'fields.ownerAge', text: read.band(firm.ownerAge) },
    { label: 'fields.ownerBirthYear', text: read.year(firm.ownerBirthYear) },
    { label: 'fields.ownersCount', text: read.number(firm.ownersCount) },
    { label: 'firm.fact-noSuccessor', text: read.successor(firm.noSuccessor) },
    { label: 'fields.ownerSince', text: read.date(firm.ownerSince) },
    { label: 'fields.soleDirector', text: read.flag(firm.soleDirector) },
    { label: 'fields.newestAppointment', text: read.date(firm.newestAppointment) },
    { label: 'fields.unreplacedExit', text: read.flag(firm.unreplacedExit) },
    { label: 'fields.accountsDue', text: read.date(firm.accountsDue) },
  ]
}

function workFacts(firm: Firm, read: Readers, words: Words): readonly Fact[] {
  const sector = [firm.sectorCode, firm.sectorSystem?.toUpperCase()].filter(Boolean).join(' · ')
  const nace = [firm.nace, sectorName(words, firm.nace)].filter(Boolean).join(' ')
  return [
    { label: 'fields.employees', text: read.band(firm.employees) },
    { label: 'fields.committedWorkers', text: read.number(firm.committedWorkers) },
    { label: 'firm.fact-sites', text: read.number(firm.sites) },
    { label: 'firm.fact-nace', text: nace || null },
    { label: 'fields.sectorCode', text: firm.sectorCode === null ? null : sector },
    { label: 'fields.subsidiary', text: read.flag(firm.subsidiary) },
  ]
}

function accountFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'fields.turnover', text: read.band(firm.turnover) },
    { label: 'fields.profitCover', text: read.share(firm.profitCover) },
    { label: 'fields.equityRatio', text: read.share(firm.equityRatio) },
    { label: 'fields.altmanZPrime', text: read.number(firm.altmanZPrime) },
    { label: 'fields.altmanZDoublePrime', text: read.number(firm.altmanZDoublePrime) },
    { label: 'fields.trend', text: read.share(firm.trend) },
  ]
}

function placeFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'fields.municipality', text: firm.municipality },
    { label: 'fields.region', text: firm.region },
    { label: 'fields.country', text: firm.country },
    { label: 'fields.deprivationDecile', text: read.number(firm.deprivationDecile) },
    { label: 'fields.jobShare', text: read.share(firm.jobShare) },
    { label: 'fields.lastProvider', text: read.flag(firm.lastProvider) },
    { label: 'fields.supportNearby', text: read.flag(firm.supportNearby) },
  ]
}
