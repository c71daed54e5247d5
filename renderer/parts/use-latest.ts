import { useCallback, useLayoutEffect, useRef } from 'react'

/** Always the same function, which does what the one given last does: who gets it need not be drawn anew for it. */
export function useLatest<Args extends readonly unknown[]>(act: (...args: Args) => void): typeof act {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
