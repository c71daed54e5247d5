import { useEffect } from 'react'

const PLACES = '[role=dialog], section, aside, nav, main'
const ITEMS = 'li, tr, article'
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** Where the focus is, and what stands around it. */
interface Held {
  readonly element: Element
  /** From the nearest outwards. */
  readonly places: readonly Element[]
  /** Of the list or table that it stands in: the items after its own and then those before, the nearest first. */
  readonly items: readonly Element[]
  /** Which of its item's controls it is. */
  readonly place: number
}

/**
 * Whoever works with the keyboard is never thrown back to the start of the page: where the focused element is taken
 * away or switched off by its own action ("Reset", "Remove note"), the focus goes to the same control of the item that
 * takes its item's place, or else to the first control of the nearest place around it that is still there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: Held | null = null
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = heldBy(target)
    }
    const mend = () => {
      if (document.activeElement !== document.body || held === null) return
      if (held.element.isConnected && !held.element.matches(':disabled')) return
      const successor = successorOf(held)
      held = null
      successor?.focus({ preventScroll: true })
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

function heldBy(element: Element): Held {
  const places: Element[] = []
  for (let at = element.closest(PLACES); at; at = at.parentElement?.closest(PLACES) ?? null) places.push(at)
  const item = itemOf(element, places[0])
  const siblings = [...(item?.parentElement?.children ?? [])].filter((one) => one.matches(ITEMS))
  const own = item === null ? -1 : siblings.indexOf(item)
  return {
    element,
    places,
    items: item === null ? [] : [...siblings.slice(own + 1), ...siblings.slice(0, own).toReversed()],
    place: item === null ? 0 : controlsIn(item).indexOf(element as HTMLElement),
  }
}

/** The outermost item within the nearest place: an article in a list item goes with the item. */
function itemOf(element: Element, within: Element | undefined): Element | null {
  let item: Element | null = null
  for (
    let at = element.closest(ITEMS);
    at && within?.contains(at);
    at = at.parentElement?.closest(ITEMS) ?? null
  )
    item = at
  return item
}

function successorOf({ element, places, items, place }: Held): HTMLElement | undefined {
  // Where the element is there still and merely switched off, its item is there too.
  const next = element.isConnected
    ? undefined
    : items.find((one) => one.isConnected && controlsIn(one).length > 0)
  if (next !== undefined) return controlsIn(next).at(Math.max(0, place)) ?? controlsIn(next).at(-1)
  const around = places.find((one) => one.isConnected)
  return around?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined
}

const controlsIn = (place: Element) => [...place.querySelectorAll<HTMLElement>(FOCUSABLE)]
