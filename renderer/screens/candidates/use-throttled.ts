import { useEffect, useRef, useState } from 'react'

export interface Throttle {
  readonly milliseconds: number
  /** While true the value stays; afterwards it is the latest. */
  readonly isHeld: boolean
}

/** Follows a value at most once in some milliseconds, and always ends at its last state. */
export function useThrottled<T>(value: T, { milliseconds, isHeld }: Throttle): T {
  const [shown, setShown] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    if (isHeld) return
    const wait = Math.max(0, last.current + milliseconds - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setShown(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, milliseconds, isHeld])
  return shown
}
