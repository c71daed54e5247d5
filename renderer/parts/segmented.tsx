import { Label, Radio, RadioGroup } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './segmented.module.css'
import type { Choice } from './select.tsx'

const css = classNames(sheet)

export interface SegmentedProps<V extends string> {
  readonly label: string
  readonly labelHidden?: boolean
  /** null before one is taken. */
  readonly value: V | null
  readonly choices: readonly Choice<V>[]
  readonly onChange: (value: V) => void
}

/** Two to four choices side by side, one of them taken. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const { label, labelHidden = false, value, choices, onChange } = props
  return (
    <RadioGroup
      className={css('group')}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen)
        if (choice) onChange(choice.value)
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className={css('label')}>{label}</Label>}
      <span className={css('track')}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={css('segment')}>
            {choice.label}
          </Radio>
        ))}
      </span>
    </RadioGroup>
  )
}
