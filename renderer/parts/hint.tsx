import type { ReactElement, ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './hint.module.css'

const css = classNames(sheet)

export interface HintProps {
  readonly text: ReactNode
  /** One focusable element of react-aria. */
  readonly children: ReactElement
}

/** A short explanation on hover and on keyboard focus. */
export function Hint({ text, children }: HintProps) {
  return (
    <TooltipTrigger delay={350} closeDelay={80}>
      {children}
      <Tooltip className={css('hint')} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  )
}
