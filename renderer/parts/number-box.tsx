import { Input, NumberField } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './number-box.module.css'

const css = classNames(sheet)

export interface NumberBoxProps {
  readonly label: string
  /** null = empty. */
  readonly value: number | null
  readonly from?: number
  readonly to?: number
  readonly digits?: number
  readonly isDisabled?: boolean
  /** When the hand leaves it or presses Enter; never with what is no number. */
  readonly onKeep: (value: number) => void
  /** When it was emptied; without it an empty box goes back to its number. */
  readonly onEmpty?: () => void
}

export function NumberBox({
  label,
  value,
  from,
  to,
  digits = 2,
  isDisabled = false,
  onKeep,
  onEmpty,
}: NumberBoxProps) {
  return (
    <NumberField
      aria-label={label}
      value={value ?? Number.NaN}
      isDisabled={isDisabled}
      {...(from === undefined ? {} : { minValue: from })}
      {...(to === undefined ? {} : { maxValue: to })}
      formatOptions={{ maximumFractionDigits: digits, useGrouping: false }}
      onChange={(next) => (Number.isFinite(next) ? onKeep(next) : onEmpty?.())}
    >
      <Input className={css('number')} />
    </NumberField>
  )
}
