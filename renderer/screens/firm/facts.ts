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
        { label: 'firm.fact-address', text: firm.address },
        { label: 'firm.fact-postcode', text: firm.postcode },
        { label: 'firm.fact-website', text: firm.website },
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
    { label: 'firm.fact-id', text: id },
    { label: 'firm.fact-legalForm', text: firm.legalForm },
    { label: 'firm.fact-status', text: firm.status },
    { label: 'firm.fact-statusDate', text: read.date(firm.statusDate) },
    { label: 'firm.fact-founded', text: read.date(firm.founded) },
  ]
}

function peopleFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'firm.fact-ownerName', text: firm.ownerName },
    { label: 'firm.fact-ownerAge', text: read.band(firm.ownerAge) },
    { label: 'firm.fact-ownerBirthYear', text: read.year(firm.ownerBirthYear) },
    { label: 'firm.fact-ownersCount', text: read.number(firm.ownersCount) },
    { label: 'firm.fact-noSuccessor', text: read.successor(firm.noSuccessor) },
    { label: 'firm.fact-ownerSince', text: read.date(firm.ownerSince) },
    { label: 'firm.fact-soleDirector', text: read.flag(firm.soleDirector) },
    { label: 'firm.fact-newestAppointment', text: read.date(firm.newestAppointment) },
    { label: 'firm.fact-unreplacedExit', text: read.flag(firm.unreplacedExit) },
    { label: 'firm.fact-accountsDue', text: read.date(firm.accountsDue) },
  ]
}

function workFacts(firm: Firm, read: Readers, words: Words): readonly Fact[] {
  const sector = [firm.sectorCode, firm.sectorSystem?.toUpperCase()].filter(Boolean).join(' · ')
  const nace = [firm.nace, sectorName(words, firm.nace)].filter(Boolean).join(' ')
  return [
    { label: 'firm.fact-employees', text: read.band(firm.employees) },
    { label: 'firm.fact-committedWorkers', text: read.number(firm.committedWorkers) },
    { label: 'firm.fact-sites', text: read.number(firm.sites) },
    { label: 'firm.fact-nace', text: nace || null },
    { label: 'firm.fact-sector', text: firm.sectorCode === null ? null : sector },
    { label: 'firm.fact-subsidiary', text: read.flag(firm.subsidiary) },
  ]
}

function accountFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'firm.fact-turnover', text: read.band(firm.turnover) },
    { label: 'firm.fact-profitCover', text: read.share(firm.profitCover) },
    { label: 'firm.fact-equityRatio', text: read.share(firm.equityRatio) },
    { label: 'firm.fact-altmanZPrime', text: read.number(firm.altmanZPrime) },
    { label: 'firm.fact-altmanZDoublePrime', text: read.number(firm.altmanZDoublePrime) },
    { label: 'firm.fact-trend', text: read.share(firm.trend) },
  ]
}

function placeFacts(firm: Firm, read: Readers): readonly Fact[] {
  return [
    { label: 'firm.fact-municipality', text: firm.municipality },
    { label: 'firm.fact-region', text: firm.region },
    { label: 'firm.fact-country', text: firm.country },
    { label: 'firm.fact-deprivationDecile', text: read.number(firm.deprivationDecile) },
    { label: 'firm.fact-jobShare', text: read.share(firm.jobShare) },
    { label: 'firm.fact-lastProvider', text: read.flag(firm.lastProvider) },
    { label: 'firm.fact-supportNearby', text: read.flag(firm.supportNearby) },
  ]
}
