import { FIELD_NAMES, type FieldName } from '../../firm/fields.ts'
import type { Firm } from '../../firm/firm.ts'
import { guessFormats } from '../guess-formats.ts'
import type { MappedColumn } from '../mapping.ts'
import { normalHeader } from '../normal-header.ts'
import { PROFILE_DEFAULTS, type Profile } from '../profile.ts'
import { readDate } from '../readers/date.ts'
import { createRowMapper } from '../row-mapper.ts'
import type { FirmCompanion } from './companion.ts'
import type { FirmFact } from './fact.ts'
import { createRow, type FactFile, type FactReader } from './fact-row.ts'

/** Rows of sites, accounts or proceedings, read with the very readers that read a firm's own row. */
export function firmFactReader(file: FactFile, companion: FirmCompanion): FactReader {
  const row = createRow(file.header)
  const profile = profileOf(companion)
  const fields = fieldsOf(file.header, companion)
  const used = new Set(Object.values(fields).map(({ index }) => index))
  const formats = guessFormats({ samples: file.samples, fields, profile })
  const map = createRowMapper({
    mapping: {
      profile: companion.of,
      fields,
      unmapped: file.header.filter((_, index) => !used.has(index)),
      ...formats,
    },
    profile,
    asOf: file.asOf,
  })
  const until = companion.until === null ? undefined : [companion.until]
  const seat = companion.seat === null ? undefined : [companion.seat.column]
  const period = companion.period === null ? undefined : [companion.period]
  const date = readDate({ order: formats.dateOrder, latest: null, latestYear: Number(file.asOf.slice(0, 4)) })
  return (cells, line) => {
    row.begin(cells, line)
    const firm = row.firmId(companion.firmId, file.idDigits)
    if (firm === null) return { found: null, problems: row.problems() }
    const mapped = map(cells, line)
    const ended = row.cell(until)
    const fact: FirmFact = {
      kind: 'firm',
      seat: seatOf(row.words(seat), companion),
      period: row.cell(period),
      until: ended === null ? null : date(ended, row.flag),
      says: { ...companion.says, ...saidBy(mapped.firm, companion) },
    }
    const problems = mapped.problems.filter(({ code }) => code !== 'no-name-or-id')
    return { found: { firm, fact, personName: null }, problems: [...problems, ...row.problems()] }
  }
}

function seatOf(words: string | null, { seat }: FirmCompanion): boolean | null {
  if (seat === null || words === null) return null
  return seat.in.includes(words)
}

/** What a row knows: no unknowns, and nothing that the mapper made up for want of a name. */
function saidBy(firm: Firm | null, { texts }: FirmCompanion): Partial<Firm> {
  if (firm === null) return {}
  const { id, idDerived: _derived, sites: _sites, name, ...rest } = firm
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
  const named = name === id ? {} : { name }
  const status = firm.status === null ? undefined : texts.status?.[firm.status]
  return { ...known, ...named, ...(status === undefined ? {} : { status }) }
}

const profileOf = (companion: FirmCompanion): Profile => ({
  ...PROFILE_DEFAULTS,
  ...companion.reading,
  id: companion.of,
  title: companion.id,
  fingerprint: null,
  columns: companion.columns,
})

function fieldsOf(
  header: readonly string[],
  { columns, firmId, of }: FirmCompanion,
): Partial<Record<FieldName, MappedColumn>> {
  const names = header.map(normalHeader)
  const fields: Partial<Record<FieldName, MappedColumn>> = {}
  for (const field of FIELD_NAMES) {
    const wanted = field === 'registryId' ? firmId : (columns[field] ?? [])
    const name = wanted.find((one) => names.includes(one))
    if (name === undefined) continue
    const index = names.indexOf(name)
    fields[field] = { index, header: header[index] ?? '', reason: { kind: 'profile', profile: of } }
  }
  return fields
}
