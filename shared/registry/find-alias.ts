import { FIELD_NAMES, type FieldName } from '../firm/fields.ts'
import { ALIAS_LANGUAGES, ALIASES, type AliasLanguage } from './aliases.ts'
import { bareHeader } from './bare-header.ts'

export interface FoundAlias {
  readonly field: FieldName
  readonly alias: string
  readonly language: AliasLanguage
  /** Place in the field's own list: lower is likelier. */
  readonly place: number
}

/** The field that a normalised column name stands for, or null. */
export const findAlias = (normalised: string): FoundAlias | null =>
  INDEX.get(normalised) ?? INDEX.get(bareHeader(normalised)) ?? null

const INDEX: ReadonlyMap<string, FoundAlias> = indexAliases()

function indexAliases(): Map<string, FoundAlias> {
  const index = new Map<string, FoundAlias>()
  for (const field of FIELD_NAMES) {
    let place = 0
    for (const language of ALIAS_LANGUAGES) {
      for (const alias of ALIASES[field][language].split(' ')) {
        if (alias === '') continue
        index.set(alias, { field, alias, language, place })
        place += 1
      }
    }
  }
  return index
}
