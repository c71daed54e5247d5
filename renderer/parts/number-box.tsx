import { Input, NumberField } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './number-box.module.css'

const css = classNames(sheet)

export interface NumberBoxProps {
  readonly label: string
  readonly value: number
  readonly from?: number
  readonly to?: number
  readonly digits?: number
  readonly isDisabled?: boolean
  /** When the hand leaves it or presses Enter; never with what is no number. */
  readonly onKeep: (value: number) => void
}

export function NumberBox({
  label,
  value,
  from,
  to,
  digits = 2,
  isDisabled = false,
  onKeep,
}: NumberBoxProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      isDisabled={isDisabled}
      {...(from === undefined ? {} : { minValue: from })}
      {...(to === undefined ? {} : { maxValue: to })}
      formatOptions={{ maximumFractionDigits: digits, useGrouping: false }}
      onChange={(next) => Number.isFinite(next) && onKeep(next)}
    >
      <Input className={css('number')} />
    </NumberField>
  )
}
