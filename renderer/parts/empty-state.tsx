import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../style/class-names.ts'
import sheet from './empty-state.module.css'

const css = classNames(sheet)

export interface EmptyStateProps {
  readonly icon: LucideIcon
  readonly title: string
  /** Why it is empty and what would fill it. */
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ icon: Icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={css('empty')}>
      <Icon aria-hidden />
      <h2 className={css('title')}>{title}</h2>
      {children}
      {actions && <div className={css('actions')}>{actions}</div>}
    </div>
  )
}
