import { useEffect, useRef, useState } from 'react'

/** Follows a value at most once in `milliseconds`, and always ends at its last state. */
export function useThrottled<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value)
  const last = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, last.current + milliseconds - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setShown(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return shown
}
