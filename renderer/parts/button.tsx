import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classNames } from '../style/class-names.ts'
import sheet from './button.module.css'
import { Hint } from './hint.tsx'

const css = classNames(sheet)

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> {
  /** `main` at most once on a screen. */
  readonly kind?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly icon?: LucideIcon
  /** It works: the focus stays on it, and pressing it again does nothing. */
  readonly isPending?: boolean
  readonly children?: ReactNode
}

export function Button({ kind = 'plain', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...whilePending(rest)} className={css('button', kind)}>
      {Icon && <Icon aria-hidden />}
      {children}
    </AriaButton>
  )
}

/** react-aria's own isPending would announce the button by an id that is gone when the button goes. */
function whilePending({ isPending = false, ...rest }: Omit<ButtonProps, 'kind' | 'icon' | 'children'>) {
  if (!isPending) return rest
  const { onPress: _unheard, ...still } = rest
  return { ...still, 'aria-disabled': true, 'data-pending': true }
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: LucideIcon
  /** What it does; read aloud and shown on hover and focus. */
  readonly label: string
}

export function IconButton({ kind = 'quiet', icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <Hint text={label}>
      <AriaButton {...whilePending(rest)} aria-label={label} className={css('button', kind, 'icon')}>
        <Icon aria-hidden />
      </AriaButton>
    </Hint>
  )
}
