import { type Chance, createChance } from './chance.ts'
import { firmName, postcode } from './firm-name.ts'
import type { RegisterLayout } from './layout.ts'
import { COUNTIES, SECTORS, STREETS, SURNAMES, TOWNS } from './vocabulary.ts'

const FORMER_NAMES = 10
const former = Array.from({ length: FORMER_NAMES }, (_, place) => [
  `PreviousName_${place + 1}.CONDATE`,
  ` PreviousName_${place + 1}.CompanyName`,
]).flat()
const HEADER = [
  'CompanyName',
  ' CompanyNumber',
  ...['CareOf', 'POBox', 'AddressLine1'].map((part) => `RegAddress.${part}`),
  ' RegAddress.AddressLine2',
  ...['PostTown', 'County', 'Country', 'PostCode'].map((part) => `RegAddress.${part}`),
  ...['CompanyCategory', 'CompanyStatus', 'CountryOfOrigin', 'DissolutionDate', 'IncorporationDate'],
  ...['AccountRefDay', 'AccountRefMonth', 'NextDueDate', 'LastMadeUpDate', 'AccountCategory'].map(
    (part) => `Accounts.${part}`,
  ),
  ...['NextDueDate', 'LastMadeUpDate'].map((part) => `Returns.${part}`),
  ...['Charges', 'Outstanding', 'PartSatisfied', 'Satisfied'].map((part) => `Mortgages.NumMort${part}`),
  ...[1, 2, 3, 4].map((place) => `SICCode.SicText_${place}`),
  ...['NumGenPartners', 'NumLimPartners'].map((part) => `LimitedPartnerships.${part}`),
  'URI',
  ...former,
  'ConfStmtNextDueDate',
  ' ConfStmtLastMadeUpDate',
]
const FORMS = ['Private Limited Company', 'Limited Liability Partnership', 'Community Interest Company']
const STATUSES = [
  'Active',
  'Active',
  'Active',
  'Active - Proposal to Strike off',
  'Liquidation',
  'In Administration',
]
const ACCOUNTS = ['MICRO ENTITY', 'TOTAL EXEMPTION FULL', 'NO ACCOUNTS FILED', 'DORMANT', 'SMALL', 'FULL']

/** The shape of the British company register: 55 columns, every value quoted, some five hundred bytes a row. */
export const ukRegister: RegisterLayout = {
  header: HEADER.join(','),
  id: ' CompanyNumber',
  row(seed, place, changed) {
    const chance = createChance(seed, place)
    const fields = firm(chance, String(place).padStart(8, '0'))
    if (changed) change(fields, createChance(seed, place, 1))
    return fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')
  },
}

const slashed = (day: readonly string[]): string => day.join('/')

function firm(chance: Chance, id: string): string[] {
  const code = (): string => {
    const [digits, label] = chance.pickOften(SECTORS)
    return `${digits}0 - ${label}`
  }
  const renamed = chance.happens(0.12) ? 1 + chance.below(2) : 0
  return [
    firmName(chance).toUpperCase(),
    id,
    chance.happens(0.05) ? `${chance.pick(SURNAMES)} Accountants` : '',
    '',
    `${1 + chance.below(240)} ${chance.pick(STREETS)}`.toUpperCase(),
    chance.happens(0.4) ? chance.pick(STREETS).toUpperCase() : '',
    chance.pickOften(TOWNS).toUpperCase(),
    chance.pick(COUNTIES).toUpperCase(),
    'ENGLAND',
    postcode(chance),
    chance.pickOften(FORMS),
    chance.pickOften(STATUSES),
    'United Kingdom',
    '',
    slashed(chance.day(1920, 2025)),
    chance.pick(['30', '31']),
    String(1 + chance.below(12)),
    slashed(chance.day(2026, 2027)),
    slashed(chance.day(2024, 2025)),
    chance.pickOften(ACCOUNTS),
    slashed(chance.day(2016, 2017)),
    slashed(chance.day(2012, 2015)),
    ...(chance.happens(0.15) ? ['2', '1', '0', '1'] : ['0', '0', '0', '0']),
    code(),
    chance.happens(0.15) ? code() : '',
    '',
    '',
    '0',
    '0',
    `http://business.data.gov.uk/id/company/${id}`,
    ...Array.from({ length: FORMER_NAMES }, (_, nth) =>
      nth < renamed ? [slashed(chance.day(1990, 2024)), firmName(chance).toUpperCase()] : ['', ''],
    ).flat(),
    slashed(chance.day(2026, 2027)),
    slashed(chance.day(2024, 2025)),
  ]
}

function change(fields: string[], chance: Chance): void {
  fields[HEADER.indexOf('RegAddress.AddressLine1')] = `${1 + chance.below(240)} NEW ${chance.pick(STREETS)}`
  fields[HEADER.indexOf('CompanyStatus')] = chance.pick(STATUSES)
}
