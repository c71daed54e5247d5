import { exactly, type Range } from '../../firm/range.ts'
import { guessFormats } from '../guess-formats.ts'
import type { MappedColumn } from '../mapping.ts'
import { remembered } from '../memo.ts'
import { normalHeader } from '../normal-header.ts'
import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'
import { birthYearInNumber } from '../readers/birth-in-number.ts'
import { readDate } from '../readers/date.ts'
import { parseNumber } from '../readers/number.ts'
import { readBirthYear } from '../readers/year.ts'
import type { PeopleCompanion, PersonPart } from './companion.ts'
import type { PersonFact } from './fact.ts'
import { createRow, type FactFile, type FactReader, type Row } from './fact-row.ts'

/** Rows of a file of owners or officers as facts. Of a date of birth, or a number with one in it, the year alone is kept. */
export function personFactReader(file: FactFile, companion: PeopleCompanion): FactReader {
  const { columns } = companion
  const row = createRow(file.header)
  const latestYear = Number(file.asOf.slice(0, 4))
  const order = dateOrderOf(file, companion)
  const date = remembered(readDate({ order, latest: null, latestYear }))
  const birthYear = remembered(readBirthYear({ order, latestYear }))
  const dateIn = (names: readonly string[] | undefined): string | null => {
    const text = row.cell(names)
    return text === null ? null : date(text, row.flag)
  }
  const born = (): number | null => {
    const text = row.cell(columns.birth)
    if (text !== null) return birthYear(text, row.flag)
    const number = row.cell(columns.personNumber)
    return number === null ? null : birthYearInNumber(number, latestYear)
  }
  return (cells, line) => {
    row.begin(cells, line)
    const kind = kindOf(row, companion)
    const position = row.words(columns.position)
    const parts = partsOf(position, companion)
    if (kind === null || parts.length === 0) return { found: null, problems: [] }
    const firm = row.firmId(companion.firmId, file.idDigits)
    if (firm === null) return { found: null, problems: row.problems() }
    const fact: PersonFact = {
      kind,
      parts,
      leads: leadsOf(position, companion),
      birthYear: kind === 'person' ? born() : null,
      age: companion.ageBands[row.cell(columns.ageBand) ?? ''] ?? null,
      since: dateIn(columns.since),
      until: goneOf(row, companion) ? (dateIn(columns.until) ?? '') : dateIn(columns.until),
      stake: stakeOf(row, companion),
    }
    return { found: { firm, fact, personName: nameOf(row, companion) }, problems: row.problems() }
  }
}

/** null = neither a person nor a company: a statement, a total. */
function kindOf(row: Row, { kinds, columns }: PeopleCompanion): 'person' | 'company' | null {
  if (Object.keys(kinds).length === 0) return 'person'
  const words = row.words(columns.kind)
  return words === null ? 'person' : (kinds[words] ?? null)
}

const partsOf = (position: string | null, companion: PeopleCompanion): readonly PersonPart[] =>
  companion.positions[position ?? ''] ?? companion.usualPart

function leadsOf(position: string | null, { leading }: PeopleCompanion): number | null {
  const place = position === null ? -1 : leading.indexOf(position)
  return place === -1 ? null : place
}

const goneOf = (row: Row, { columns, goneWords }: PeopleCompanion): boolean =>
  goneWords.includes(row.words(columns.gone) ?? '')

function nameOf(row: Row, { columns }: PeopleCompanion): string | null {
  const name = [row.cell(columns.name), row.cell(columns.familyName)].filter((part) => part !== null)
  return name.length === 0 ? null : name.join(' ')
}

function stakeOf(row: Row, { columns }: PeopleCompanion): Range | null {
  const control = row.cell(columns.control)
  if (control !== null) return shareBand(control)
  const shares = row.cell(columns.shares)
  if (shares === null) return null
  const count = parseNumber(shares, '.')
  if (count === null || count < 0) return null
  const value = parseNumber(row.cell(columns.shareValue) ?? '1', '.')
  return exactly(count * (value ?? 1))
}

const BAND =
  /(?:shares|voting[- ]rights|surplus[- ]assets)[^;,|]{0,60}?\b(\d{1,3})[- ]to[- ](\d{1,3})[- ]per/g
const PERCENT = /(?<![\d.])(\d{1,3}(?:\.\d{1,9})?)\s{0,3}%/

/** The highest band among the natures of control ("ownership-of-shares-50-to-75-percent"), or a percentage. */
function shareBand(text: string): Range | null {
  const bands = [...text.toLowerCase().matchAll(BAND)].map(([, low, high]) => ({
    low: Number(low),
    high: Number(high),
  }))
  const highest = bands.reduce<Range | null>(
    (best, band) => (best === null || band.low > best.low ? band : best),
    null,
  )
  if (highest !== null) return highest
  const percent = PERCENT.exec(text)?.[1]
  return percent === undefined ? null : exactly(Number(percent))
}

/** The order of the dates of appointment, from the file itself. */
function dateOrderOf(file: FactFile, { columns }: PeopleCompanion): 'dmy' | 'mdy' | 'ymd' {
  const fields: Partial<Record<'ownerSince' | 'ownerBirthYear', MappedColumn>> = {}
  const names = file.header.map(normalHeader)
  const bind = (field: keyof typeof fields, wanted: readonly string[] = []): void => {
    const index = names.findIndex((name) => wanted.includes(name))
    const header = file.header[index]
    if (header !== undefined) fields[field] = { index, header, reason: { kind: 'chosen' } }
  }
  bind('ownerSince', columns.since)
  bind('ownerBirthYear', columns.birth)
  return guessFormats({ samples: file.samples, fields, profile: NO_PROFILE }).dateOrder
}

const NO_PROFILE: Profile = { ...PROFILE_DEFAULTS, id: '', title: '', fingerprint: null, columns: {} }
