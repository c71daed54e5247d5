import type { ReactNode, RefObject } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './field.module.css'

const css = classNames(sheet)

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  readonly label: string
  /** The label is read aloud but not drawn, where the place already says it. */
  readonly labelHidden?: boolean
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly placeholder?: string
  /** More than one makes a text area. */
  readonly rows?: number
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden = false, help, error, placeholder, rows = 1, inputRef, ...rest } = props
  const hint = placeholder === undefined ? {} : { placeholder }
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={css('field')}>
      <Label className={css('label', labelHidden && 'hidden')}>{label}</Label>
      {rows > 1 ? (
        <TextArea {...hint} rows={rows} className={css('input')} />
      ) : (
        <Input {...hint} {...(inputRef ? { ref: inputRef } : {})} className={css('input')} />
      )}
      {help && (
        <Text slot="description" className={css('help')}>
          {help}
        </Text>
      )}
      <FieldError className={css('error')}>{error}</FieldError>
    </AriaTextField>
  )
}
