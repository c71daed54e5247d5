import { useEffect, useRef, useState } from 'react'

export interface Throttle {
  readonly milliseconds: number
  /** While true the value stays; afterwards it is the latest. Always the same function. */
  readonly isHeld: () => boolean
}

/** How soon it is looked again whether the value is still held: less than a frame, so that none is missed. */
const LOOK_MS = 8

/** Follows a value at most once in some milliseconds, and always ends at its last state. */
export function useThrottled<T>(value: T, { milliseconds, isHeld }: Throttle): T {
  const [shown, setShown] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const follow = () => {
      if (isHeld()) {
        timer = setTimeout(follow, LOOK_MS)
        return
      }
      last.current = performance.now()
      setShown(value)
    }
    let timer = setTimeout(follow, Math.max(0, last.current + milliseconds - performance.now()))
    return () => clearTimeout(timer)
  }, [value, milliseconds, isHeld])
  return shown
}
