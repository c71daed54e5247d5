import type { Sniff } from '../../../shared/contract/import.ts'
import { type FieldName, fieldOf } from '../../../shared/firm/fields.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Range } from '../../../shared/firm/range.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { profileOf } from '../../../shared/registry/match-profile.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import { sectorName } from '../../../shared/words/sector-name.ts'
import type { Words } from '../../../shared/words/words.ts'
import { fieldsByColumn } from './mapping-edits.ts'

/**
 * What the sample cells are read as, by column: null where a filled cell is left unknown. Columns whose text is its
 * own value, and empty cells, are absent. The rows go through the very mapper that the import uses.
 */
export type Understood = ReadonlyMap<number, string | null>

interface Samples {
  readonly sniff: Sniff
  readonly mapping: Mapping
  /** ISO date at which the past ends. */
  readonly asOf: string
  readonly words: Words
}

export function understoodSamples({ sniff, mapping, asOf, words }: Samples): readonly Understood[] {
  const profile = profileOf(mapping.profile)
  if (profile === null) return []
  const map = createRowMapper({ mapping, profile, asOf })
  const columns = [...fieldsByColumn(mapping)].filter(([, field]) => isInterpreted(field))
  return sniff.samples.map((row) => {
    const { firm } = map(row, 1)
    if (firm === null) return new Map()
    const filled = columns.filter(([index]) => (row[index]?.trim() ?? '') !== '')
    return new Map(filled.map(([index, field]) => [index, understood(field, firm, words)]))
  })
}

/** Fields that exist in a firm only as what was made of their column are not shown: they decide its legal kind. */
const NOT_SHOWN: ReadonlySet<FieldName> = new Set(['nonProfit', 'cooperative'])

const isInterpreted = (field: FieldName): boolean =>
  !NOT_SHOWN.has(field) && fieldOf(field).kind !== 'text' && fieldOf(field).kind !== 'id'

function understood(field: FieldName, firm: Firm, words: Words): string | null {
  if (field === 'sectorCode') return firm.nace && `${firm.nace} ${sectorName(firm.nace, words) ?? ''}`.trim()
  if (field === 'legalForm') return firm.legalKind && words.say(`import.kind-${firm.legalKind}`)
  if (field === 'status') return firm.statusKind && words.say(`import.kind-${firm.statusKind}`)
  const value: unknown = firm[field as keyof Firm]
  if (value === null || value === undefined) return null
  if (fieldOf(field).kind === 'date') return words.date(String(value))
  if (fieldOf(field).kind === 'year') return String(value)
  return figureText(value as Range | number | boolean, words)
}

function figureText(value: Range | number | boolean, words: Words): string {
  if (typeof value === 'boolean') return words.say(value ? 'units.yes' : 'units.no')
  if (typeof value === 'number') return words.number(value, Number.isInteger(value) ? 0 : 2)
  return value.low === value.high ? figureText(value.low, words) : bandText(value, words)
}
