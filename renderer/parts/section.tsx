import type { ReactNode } from 'react'
import { classNames } from '../style/class-names.ts'
import sheet from './section.module.css'

const css = classNames(sheet)

export interface SectionProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

export const Section = ({ title, lead, children }: SectionProps) => (
  <section className={css('section')} aria-label={title}>
    <div className={css('about')}>
      <h2>{title}</h2>
      {lead && <p className={css('lead')}>{lead}</p>}
    </div>
    <div className={css('content')}>{children}</div>
  </section>
)
