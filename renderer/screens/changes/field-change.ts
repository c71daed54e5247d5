import type { FieldChange } from '../../../shared/contract/changes.ts'
import { fields } from '../../../shared/words/en/fields.ts'
import { bandText } from '../../../shared/words/raw-text.ts'
import type { Words } from '../../../shared/words/words.ts'

/** "Employees: 24 → 19". A field without words of its own goes by its name. */
export function fieldChangeText({ field, from, to }: FieldChange, words: Words): string {
  const name = isNamed(field) ? words.say(`fields.${field}`) : field
  if (field === 'ownerName') return words.say('changes.other-person', { field: name })
  return words.say('watch.from-to', { name, from: valueText(from, words), to: valueText(to, words) })
}

const isNamed = (field: string): field is keyof typeof fields => Object.hasOwn(fields, field)

function valueText(value: FieldChange['from'], words: Words): string {
  if (value === null) return words.say('changes.unknown')
  if (typeof value === 'boolean') return words.say(value ? 'units.yes' : 'units.no')
  return typeof value === 'object' ? bandText(value, words) : String(value)
}
