import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './button.module.css'
import { Hint } from './hint.tsx'

const css = classNames(sheet)

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  /** `main` at most once on a screen. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  readonly children?: ReactNode
}

export function Button({ kind = 'plain', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={css('button', kind)}>
      {Icon && <Icon aria-hidden />}
      {children}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** What it does; read aloud and shown on hover and focus. */
  readonly label: string
}

export function IconButton({ kind = 'quiet', icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <Hint text={label}>
      <AriaButton {...rest} aria-label={label} className={css('button', kind, 'icon')}>
        <Icon aria-hidden />
      </AriaButton>
    </Hint>
  )
}
