import type { FieldName } from '../../../shared/firm/fields.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'

/** Something a register may know and the fields that would bring it; any one of them is enough. */
interface Addition {
  readonly id:
    | 'owner-age'
    | 'founded'
    | 'successor'
    | 'employees'
    | 'viability'
    | 'sector'
    | 'need'
    | 'legal-form'
    | 'status'
    | 'municipality'
  readonly fields: readonly FieldName[]
}

/** What matters most first: succession weighs most, and its signs are the rarest in registers. */
const ADDITIONS: readonly Addition[] = [
  { id: 'owner-age', fields: ['ownerAge', 'ownerBirthYear'] },
  { id: 'employees', fields: ['employees'] },
  { id: 'sector', fields: ['sectorCode'] },
  { id: 'founded', fields: ['founded'] },
  { id: 'successor', fields: ['noSuccessor', 'soleDirector', 'newestAppointment', 'ownersCount'] },
  { id: 'legal-form', fields: ['legalForm', 'cooperative'] },
  { id: 'status', fields: ['status'] },
  { id: 'viability', fields: ['profitCover', 'equityRatio', 'altmanZPrime', 'altmanZDoublePrime', 'trend'] },
  { id: 'need', fields: ['deprivationDecile', 'jobShare', 'lastProvider', 'supportNearby'] },
  { id: 'municipality', fields: ['municipality'] },
]

/** What the file does not bring, in the order in which it would sharpen the list. */
export const missingAdditions = (mapping: Mapping): readonly Addition['id'][] =>
  ADDITIONS.filter(({ fields }) => fields.every((field) => mapping.fields[field] === undefined)).map(
    ({ id }) => id,
  )
