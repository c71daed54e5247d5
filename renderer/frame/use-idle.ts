import { useCallback, useEffect, useState } from 'react'

/** What somebody who is there does sooner or later. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const
const MINUTE_MS = 60_000

/** Whether nobody has touched the program for so many minutes (0: is never asked), and what says that somebody has. */
export function useIdle(minutes: number): readonly [isIdle: boolean, wake: () => void] {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    if (minutes === 0) return
    let timer = 0
    const start = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setIdle(true), minutes * MINUTE_MS)
    }
    for (const sign of SIGNS) window.addEventListener(sign, start, { capture: true, passive: true })
    start()
    return () => {
      window.clearTimeout(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, start, { capture: true })
    }
  }, [minutes])
  return [isIdle, useCallback(() => setIdle(false), [])]
}
