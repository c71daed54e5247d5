import type { ReactNode } from 'react'
import { FailureNotice } from '../../../parts/failure-notice.tsx'
import { Skeleton } from '../../../parts/skeleton.tsx'
import { classNames } from '../../../style/class-names.ts'
import sheet from './shortlist-tab.module.css'

const css = classNames(sheet)

export interface PartProps {
  readonly title: string
  readonly about?: string
  readonly error?: unknown
  readonly isWaiting?: boolean
  readonly children?: ReactNode
}

/** One thing that stands beside the score. */
export function Part({ title, about, error, isWaiting = false, children }: PartProps) {
  return (
    <section className={css('part')} aria-label={title}>
      <h2>{title}</h2>
      {about && <p className={css('lead')}>{about}</p>}
      <FailureNotice error={error} />
      {isWaiting && <Skeleton lines={4} />}
      {children}
    </section>
  )
}
