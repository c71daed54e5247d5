import { useSyncExternalStore } from 'react'

/** Whether the window is at least so many CSS pixels wide. */
export function useWide(pixels: number): boolean {
  const list = window.matchMedia(`(min-width: ${pixels}px)`)
  return useSyncExternalStore(
    (changed) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => list.matches,
  )
}
