import type { FieldChange } from '../../../shared/contract/changes.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { isOtherPerson } from '../../../shared/registry/other-person.ts'

/** Which fields of a firm differ, from what to what. Of an owner who is another person neither name is told. */
export function fieldChanges(was: Firm, now: Firm): FieldChange[] {
  const fields = (Object.keys(now) as (keyof Firm)[]).filter((field) => field !== 'ownerName')
  const changes = fields.flatMap((field) => {
    const [from, to] = [was[field], now[field]]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }]
  })
  const isOther =
    was.ownerName !== null && now.ownerName !== null && isOtherPerson(was.ownerName, now.ownerName)
  return isOther ? [...changes, { field: 'ownerName', from: null, to: null }] : changes
}
