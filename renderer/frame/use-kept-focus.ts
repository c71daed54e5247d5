import { useEffect } from 'react'

const PLACES = '[role=dialog], section, aside, nav, main'
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'

/**
 * Whoever works with the keyboard is never thrown back to the start of the page: where the focused element is taken
 * away or switched off by its own action ("Reset", "Remove note"), the focus goes to the first control of the nearest
 * place around it that is still there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: readonly Element[] = []
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last = target
      around = placesAround(target)
    }
    const mend = () => {
      if (document.activeElement !== document.body || last === null) return
      if (last.isConnected && !last.matches(':disabled')) return
      const place = around.find((one) => one.isConnected)
      const control = place?.querySelector<HTMLElement>(FOCUSABLE)
      last = null
      control?.focus({ preventScroll: true })
    }
    const watching = new MutationObserver(() => requestAnimationFrame(mend))
    document.addEventListener('focusin', remember)
    watching.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', remember)
      watching.disconnect()
    }
  }, [])
}

/** From the nearest outwards. */
function placesAround(element: Element): readonly Element[] {
  const places: Element[] = []
  for (let at = element.closest(PLACES); at; at = at.parentElement?.closest(PLACES) ?? null) places.push(at)
  return places
}
