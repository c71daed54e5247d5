import { type Chance, createChance } from './chance.ts'
import { firmName, postcode } from './firm-name.ts'
import type { RegisterLayout } from './layout.ts'
import { ACCENTED, FIRST_WORDS, SECTORS, STREETS, SURNAMES, TOWNS } from './vocabulary.ts'

const HEADER = [
  'registry_id',
  'name',
  'legal_form',
  'sector_code',
  'sector_label',
  'founded',
  'employees',
  'turnover_eur',
  'owner_name',
  'owner_birth_year',
  'owner_count',
  'address',
  'municipality',
  'postcode',
  'status',
]
const FORMS = ['Srl', 'SpA', 'Snc', 'Sas', 'Ditta individuale', 'Soc. coop.']
const STATUSES = ['Active', 'Active', 'Active', 'In liquidation', 'Dissolved']

/** A town's own register: 15 columns, with owners' birth years and staff where the town knows them. */
export const municipalRegister: RegisterLayout = {
  header: HEADER.join(','),
  id: 'registry_id',
  row(seed, place, changed) {
    const fields = firm(createChance(seed, place, 2), `T${String(place).padStart(8, '0')}`)
    if (changed) change(fields, createChance(seed, place, 3))
    return fields.map(quoted).join(',')
  },
}

const quoted = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

function firm(chance: Chance, id: string): string[] {
  const [code, label] = chance.pickOften(SECTORS)
  const staff = chance.happens(0.6) ? chance.below(6) : 5 + chance.below(chance.happens(0.9) ? 60 : 400)
  const owner = `${chance.pick(chance.happens(0.04) ? ACCENTED : FIRST_WORDS)} ${chance.pick(SURNAMES)}`
  return [
    id,
    firmName(chance),
    chance.pickOften(FORMS),
    `${code.slice(0, 2)}.${code.slice(2)}`,
    label,
    chance.day(1950, 2025).toReversed().join('-'),
    chance.happens(0.1) ? '' : String(staff),
    chance.happens(0.2) ? '' : String(staff * (25_000 + chance.below(150_000))),
    owner,
    chance.happens(0.3) ? '' : String(1936 + chance.below(68)),
    String(1 + chance.below(4)),
    `${chance.pick(STREETS)}${chance.happens(0.3) ? ', ' : ' '}${1 + chance.below(180)}`,
    chance.pickOften(TOWNS),
    postcode(chance),
    chance.pickOften(STATUSES),
  ]
}

function change(fields: string[], chance: Chance): void {
  fields[HEADER.indexOf('employees')] = String(1 + chance.below(79))
  fields[HEADER.indexOf('status')] = chance.pick(STATUSES)
}
