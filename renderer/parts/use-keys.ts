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
      event.preventDefault()
      latest.current[name]?.()
    }
    const presses = Object.fromEntries(names.split(' ').map((name) => [name, press(name)]))
    return tinykeys(window, presses, { ignore: isElsewhere })
  }, [names])
}

/** A box to tick takes no letters: after it is ticked, the keys go on working. */
const TYPED_INTO = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select'

const isElsewhere = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  isTyping(event.target) ||
  document.querySelector('[role=dialog], [role=listbox], [role=menu]') !== null

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_INTO))
