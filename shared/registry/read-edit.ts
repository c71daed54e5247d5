import type { FieldName } from '../firm/fields.ts'
import type { Firm } from '../firm/firm.ts'
import type { Problem } from '../firm/problem.ts'
import type { MappedColumn } from './mapping.ts'
import type { Profile } from './profile.ts'
import { createRowMapper } from './row-mapper.ts'

export interface TypedValue {
  readonly field: FieldName
  readonly value: string
  /** The firm as the register has it. */
  readonly firm: Firm
  readonly profile: Profile
  readonly decimal: ',' | '.'
  /** ISO date of the data. */
  readonly asOf: string
}

/**
 * What a value that a person typed for a field comes to: read as a cell of that register's file would be, day first.
 * `said` is empty where it comes to nothing, and `problems` then says why.
 */
export function readEdit(typed: TypedValue): { said: Partial<Firm>; problems: readonly Problem[] } {
  const { field, firm } = typed
  const before = mapped(typed, [])
  const { found, problems } = mapped(typed, [field])
  if (before.found === null || found === null || problems.length > 0 || field === 'registryId')
    return { said: {}, problems }
  const said: { -readonly [K in keyof Firm]?: Firm[K] } = Object.fromEntries(
    Object.entries(found).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before.found?.[key as keyof Firm]),
    ),
  )
  // Said of a firm it counts, even where the register says the same: a name that was typed may say otherwise.
  if (field === 'cooperative') said.legalKind = found.legalKind
  // A year of birth would go before the age that was typed.
  const isAge = field === 'ownerAge' && firm.ownerBirthYear !== null
  return { said: isAge ? { ...said, ownerBirthYear: null } : said, problems }
}

function mapped({ field, value, firm, profile, decimal, asOf }: TypedValue, fields: readonly FieldName[]) {
  const column = (index: number, header: string): MappedColumn => ({
    index,
    header,
    reason: { kind: 'chosen' },
  })
  const map = createRowMapper({
    mapping: {
      profile: profile.id,
      fields: {
        registryId: column(0, 'registryId'),
        name: column(1, 'name'),
        // Whether a name says cooperative hangs on the form beside it.
        ...(field === 'cooperative' ? { legalForm: column(3, 'legalForm') } : {}),
        ...Object.fromEntries(fields.map((field) => [field, column(2, field)])),
      },
      unmapped: [],
      decimal,
      dateOrder: 'dmy',
      sectorSystem: firm.sectorSystem,
    },
    profile: { ...profile, rules: [], continued: false },
    asOf,
  })
  const { firm: found, problems } = map([firm.id, firm.name, value, firm.legalForm ?? ''], 1)
  return { found, problems }
}
