import { ChevronDown } from 'lucide-react'
import { FIELD_NAMES, FIELDS, type Field, type FieldName } from '../../../shared/firm/fields.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './field-select.module.css'

const css = classNames(sheet)

const GROUPS = [...new Set(FIELDS.map((field) => field.feeds))].map((feeds) => ({
  feeds,
  fields: FIELDS.filter((field) => field.feeds === feeds),
}))

const LEFT_OUT = ''

interface FieldSelectProps {
  /** Read aloud; the row of the table says it to the eye. */
  readonly label: string
  readonly value: FieldName | null
  readonly mapping: Mapping
  readonly isDisabled: boolean
  readonly onChange: (field: FieldName | null) => void
}

/** The system's own select: there is one for every column of the file, and each knows over forty fields. */
export function FieldSelect({ label, value, mapping, isDisabled, onChange }: FieldSelectProps) {
  const { say } = useWords()
  const nameOf = ({ name }: Field): string => {
    const taken = name === value ? undefined : mapping.fields[name]
    const field = say(`fields.${name}`)
    return taken === undefined ? field : say('import.mapping-taken', { field, column: taken.header.trim() })
  }
  return (
    <span className={css('box', value === null && 'out')}>
      <select
        aria-label={label}
        className={css('select')}
        value={value ?? LEFT_OUT}
        disabled={isDisabled}
        onChange={(event) => onChange(FIELD_NAMES.find((name) => name === event.target.value) ?? null)}
      >
        <option value={LEFT_OUT}>{say('import.mapping-leave-out')}</option>
        {GROUPS.map(({ feeds, fields }) => (
          <optgroup key={feeds} label={say(`import.group-${feeds}`)}>
            {fields.map((field) => (
              <option key={field.name} value={field.name}>
                {nameOf(field)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  )
}
