import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './field.module.css'

const css = classNames(sheet)

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
}

export interface SelectProps<V extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  readonly help?: ReactNode
  readonly value: V | null
  readonly choices: readonly Choice<V>[]
  readonly onChange: (value: V) => void
  readonly isDisabled?: boolean
  /** Shown while nothing is chosen. */
  readonly placeholder?: string
}

export function Select<V extends string>(props: SelectProps<V>) {
  const {
    label,
    labelHidden = false,
    help,
    value,
    choices,
    onChange,
    isDisabled = false,
    placeholder,
  } = props
  return (
    <AriaSelect
      className={css('field')}
      value={value}
      isDisabled={isDisabled}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(key) => {
        const choice = choices.find((one) => one.value === key)
        if (choice) onChange(choice.value)
      }}
    >
      <Label className={css('label', labelHidden && 'hidden')}>{label}</Label>
      <Button className={css('select')}>
        <SelectValue className={css('value')} />
        <ChevronDown aria-hidden />
      </Button>
      {help && (
        <Text slot="description" className={css('help')}>
          {help}
        </Text>
      )}
      <Popover className={css('popover')}>
        <ListBox className={css('list')}>
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.value}
              id={choice.value}
              textValue={choice.label}
              className={css('option')}
            >
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
