import { useEffect, useRef } from 'react'
import { tinykeys } from 'tinykeys'

export type Keys = Readonly<Record<string, () => void>>

/** Single keys for the screen, such as `{ '[': previous }`. Not while something is typed, nor over a dialog. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  const names = Object.keys(keys).join(' ')
  useEffect(() => {
    const press = (name: string) => (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      latest.current[name]?.()
    }
    return tinykeys(window, Object.fromEntries(names.split(' ').map((name) => [name, press(name)])))
  }, [names])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
