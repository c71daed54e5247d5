import { type ReactNode, useId } from 'react'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { classNames } from '../../style/class-names.ts'
import { forgetError } from './actions.ts'
import sheet from './step-panel.module.css'
import { useSession } from './use-session.ts'

const css = classNames(sheet)

export interface StepPanelProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
  /** Buttons: back first, the one that goes on last. */
  readonly actions: ReactNode
}

/** The frame of a step. Its heading can take the focus, so that a reader hears where one has come to. */
export function StepPanel({ title, text, children, actions }: StepPanelProps) {
  const id = useId()
  const error = useSession((session) => session.error)
  return (
    <section aria-labelledby={id} className={css('panel')}>
      <header className={css('head')}>
        <h2 id={id} data-step-heading tabIndex={-1} className={css('title')}>
          {title}
        </h2>
        <p className={css('text')}>{text}</p>
      </header>
      <FailureNotice error={error} onClose={forgetError} />
      {children}
      <footer className={css('actions')}>{actions}</footer>
    </section>
  )
}
