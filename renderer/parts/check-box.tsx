import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './field.module.css'

const css = classNames(sheet)

export interface CheckBoxProps {
  readonly isSelected: boolean
  readonly onChange: (selected: boolean) => void
  readonly children: ReactNode
}

export function CheckBox({ isSelected, onChange, children }: CheckBoxProps) {
  return (
    <Checkbox className={css('check')} isSelected={isSelected} onChange={onChange}>
      <span className={css('box')} aria-hidden>
        <Check />
      </span>
      <span>{children}</span>
    </Checkbox>
  )
}
