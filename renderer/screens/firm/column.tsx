import type { ReactNode } from 'react'
import { classNames } from '../../style/class-names.ts'
import sheet from './column.module.css'

const css = classNames(sheet)

export interface ColumnProps {
  readonly title: string
  readonly children: ReactNode
}

export function Column({ title, children }: ColumnProps) {
  return (
    <section className={css('column')} aria-label={title}>
      <h2 className={css('title')}>{title}</h2>
      {children}
    </section>
  )
}
