import { useState } from 'react'
import { classNames } from '../style/class-names.ts'
import sheet from './number-box.module.css'

const css = classNames(sheet)

export interface TextBoxProps {
  readonly label: string
  readonly value: string
  /** When the hand leaves it or presses Enter, where it changed. */
  readonly onKeep: (value: string) => void
}

/** A cell of a table whose label is read aloud and not drawn. */
export function TextBox({ label, value, onKeep }: TextBoxProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const keep = () => {
    if (typed !== null && typed !== value) onKeep(typed)
    setTyped(null)
  }
  return (
    <input
      aria-label={label}
      className={css('text')}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
      }}
    />
  )
}
