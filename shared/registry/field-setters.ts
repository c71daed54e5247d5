import type { FieldName } from '../firm/fields.ts'
import type { SectorSystem } from '../firm/firm.ts'
import type { Range } from '../firm/range.ts'
import { legalForm, sector, sectorText, status } from './coded-setters.ts'
import type { Draft, FirmDraft } from './draft.ts'
import type { MappedValues } from './mapping.ts'
import { remembered } from './memo.ts'
import type { Profile } from './profile.ts'
import { quickBirthYear, quickDate, quickQuantity } from './quick-readers.ts'
import { readCoordinate } from './readers/coordinate.ts'
import { readCountry } from './readers/country.ts'
import { readFlag } from './readers/flag.ts'
import { readFraction } from './readers/fraction.ts'
import { readIdentifier, readIdentifierOrZero } from './readers/identifier.ts'
import { readNumber } from './readers/number.ts'
import { readOwnerAge } from './readers/owner-age.ts'
import { readRange } from './readers/range.ts'
import type { Reader } from './readers/reader.ts'
import { OWNER_AGES } from './readers/year.ts'
import type { DateOrder } from './reading-options.ts'

/** Puts what a cell says into the draft. The cell is clean and not empty. */
export type Setter = (draft: Draft, text: string, found: Parameters<Reader<unknown>>[1]) => void

export interface SetterOptions {
  readonly profile: Profile
  readonly decimal: ',' | '.'
  readonly dateOrder: DateOrder
  readonly sectorSystem: SectorSystem | null
  readonly values: MappedValues
  /** What figures of money in this column are counted in. */
  readonly moneyUnit: number
  /** ISO date after which a past event cannot lie. */
  readonly latest: string
  /** Year of the data's date. */
  readonly year: number
}

/** More people than any employer has; what is above is a slip of the keyboard or an id. */
const MOST_EMPLOYEES = 3_000_000
const MOST_MONEY = 1e13

export function setterOf(field: FieldName, options: SetterOptions): Setter {
  const { decimal, dateOrder: order, year: latestYear, profile } = options
  const past = quickDate({ order, latest: options.latest, latestYear })
  const anyDate = quickDate({ order, latest: null, latestYear: latestYear + 10 })
  const number = (least: number, most: number) => readNumber(decimal, { least, most })
  const money = { decimal, whole: false, outOfRange: 'number-out-of-range' } as const
  const people = { decimal, whole: true, least: 0, most: MOST_EMPLOYEES } as const
  const setters: Readonly<Record<FieldName, () => Setter>> = {
    registryId: () => put('id', profile.zeroId ? readIdentifierOrZero : readIdentifier),
    name: () => text('name'),
    tradeName: () => (draft, cell) => {
      draft.tradeName = cell
    },
    legalForm: () => legalForm(options.profile, options.values),
    status: () => status(options.profile, options.values),
    statusDate: () => put('statusDate', anyDate),
    founded: () => put('founded', past),
    country: () => put('country', remembered(readCountry)),
    region: () => text('region'),
    municipality: () => municipality(profile),
    postcode: () => text('postcode'),
    address: () => text('address'),
    latitude: () => put('latitude', readCoordinate(90)),
    longitude: () => put('longitude', readCoordinate(180)),
    sectorCode: () => sector(options.sectorSystem, options.values),
    sectorText: () => sectorText(options.values),
    employees: () =>
      put(
        'employees',
        quickQuantity(
          { least: 1, most: MOST_EMPLOYEES, unit: 1 },
          profile.bands.employees,
          employees(profile, readRange({ ...people, outOfRange: 'employees-out-of-range' })),
        ),
      ),
    committedWorkers: () => put('committedWorkers', number(0, MOST_EMPLOYEES)),
    ownerAge: () =>
      put(
        'ownerAge',
        quickQuantity({ ...OWNER_AGES, unit: 1 }, profile.bands.ownerAge, readOwnerAge({ decimal })),
      ),
    ownerBirthYear: () => put('ownerBirthYear', quickBirthYear({ order, latestYear })),
    ownersCount: () => put('ownersCount', number(0, 1e7)),
    noSuccessor: () => put('noSuccessor', readFraction(decimal, readFlag)),
    ownerSince: () => put('ownerSince', past),
    soleDirector: () => put('soleDirector', readFlag),
    newestAppointment: () => put('newestAppointment', past),
    unreplacedExit: () => put('unreplacedExit', readFlag),
    accountsDue: () => put('accountsDue', anyDate),
    turnover: () =>
      put(
        'turnover',
        quickQuantity(
          { least: 0, most: MOST_MONEY, unit: options.moneyUnit },
          profile.bands.turnover,
          counted(options.moneyUnit, readRange({ ...money, least: 0, most: MOST_MONEY })),
        ),
      ),
    profitCover: () => put('profitCover', readFraction(decimal, readFlag)),
    equityRatio: () => put('equityRatio', number(-1e6, 1e6)),
    altmanZPrime: () => put('altmanZPrime', number(-1e6, 1e6)),
    altmanZDoublePrime: () => put('altmanZDoublePrime', number(-1e6, 1e6)),
    trend: () => put('trend', percentOr(number(-1, 1e4))),
    deprivationDecile: () => put('deprivationDecile', number(1, 10)),
    jobShare: () => put('jobShare', percentOr(number(0, 1))),
    lastProvider: () => put('lastProvider', readFlag),
    supportNearby: () => put('supportNearby', readFlag),
    nonProfit: () => (draft, cell, found) => {
      draft.nonProfit = readFlag(cell, found)
    },
    cooperative: () => (draft, cell, found) => {
      draft.cooperative = readFlag(cell, found)
    },
    subsidiary: () => put('subsidiary', readFlag),
    website: () => text('website'),
    ownerName: () => text('ownerName'),
  }
  return setters[field]()
}

function put<K extends keyof FirmDraft>(key: K, read: Reader<NonNullable<FirmDraft[K]>>): Setter {
  return (draft, cell, found) => {
    draft.firm[key] = read(cell, found)
  }
}

type TextField = 'name' | 'region' | 'municipality' | 'postcode' | 'address' | 'website' | 'ownerName'
function text(key: TextField): Setter {
  return (draft, cell) => {
    draft.firm[key] = cell
  }
}

/** A municipality, with the region that some registers write behind it. */
function municipality({ place }: Profile): Setter {
  if (place === null) return text('municipality')
  return (draft, cell) => {
    const parts = cell.split(place.separator).map((part) => part.trim())
    draft.firm.municipality = parts.at(place.municipality) ?? cell
    if (parts.length > 1) draft.firm.region ??= parts.at(place.region) ?? null
  }
}

/** A share also as a percentage: -20 % is -.2. */
function percentOr(read: Reader<number>): Reader<number> {
  return (cell, found) => {
    if (!cell.includes('%')) return read(cell, found)
    const percent = readNumber(cell.includes(',') ? ',' : '.', { least: -100, most: 1e6 })(cell, found)
    return percent === null ? null : percent / 100
  }
}

function employees(profile: Profile, read: Reader<Range>): Reader<Range> {
  return (cell, found) => {
    const range = read(cell, found)
    return range?.high === 0 && profile.zeroEmployees === 'unknown' ? null : range
  }
}

/** Figures in thousands or millions as whole money. */
function counted(unit: number, read: Reader<Range>): Reader<Range> {
  if (unit === 1) return read
  return (cell, found) => {
    const range = read(cell, found)
    return range === null
      ? null
      : { low: range.low * unit, high: range.high === null ? null : range.high * unit }
  }
}
