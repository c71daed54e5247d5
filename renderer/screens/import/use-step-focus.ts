import { type RefObject, useEffect, useRef } from 'react'
import type { Step } from './steps.ts'

/** Moves the focus to the heading of a step that was walked to; arriving at the screen moves nothing. */
export function useStepFocus(step: Step): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    screen.current?.querySelector<HTMLElement>('[data-step-heading]')?.focus({ preventScroll: true })
    screen.current?.scrollIntoView({ block: 'start' })
  }, [step])
  return screen
}
