import type { FieldChange } from '../../../shared/contract/changes.ts'
import type { Firm } from '../../../shared/firm/firm.ts'

/** Which fields of a firm differ, from what to what. Names of persons are left out. */
export function fieldChanges(was: Firm, now: Firm): FieldChange[] {
  const fields = (Object.keys(now) as (keyof Firm)[]).filter((field) => field !== 'ownerName')
  return fields.flatMap((field) => {
    const [from, to] = [was[field], now[field]]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }]
  })
}
