import type { ReactNode } from 'react'
import { classNames } from '../style/class-names.ts'
import sheet from './scroll-region.module.css'

const css = classNames(sheet)

export interface ScrollRegionProps {
  /** What is in it; read aloud. */
  readonly label: string
  readonly children: ReactNode
}

/** Scrolls what is wider or longer than its place, by keyboard as well. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css('region')} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
