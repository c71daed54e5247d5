import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

/**
 * Whatever shows less than it says: text cut by its own box (an ellipsis is meant where a title tells the whole),
 * buttons and headings out of which their words run, and what is wider than its place, unless it is a region made to be
 * scrolled: that one can have the focus.
 */
export async function findClipped(page: Page): Promise<readonly string[]> {
  await settled(page)
  return page.evaluate(clipped)
}

/** Runs in the page. */
function clipped(): string[] {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const isCut = (one: Element): boolean => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(one)
    const across = one.scrollWidth > one.clientWidth + 1
    const down = one.scrollHeight > one.clientHeight + 2
    const isShortened = textOverflow === 'ellipsis' && one.closest('[title]') !== null
    if (hides(overflowX) || hides(overflowY))
      return !isShortened && ((hides(overflowX) && across) || (hides(overflowY) && down))
    const scrolls = overflowX === 'auto' || overflowX === 'scroll'
    if (scrolls && across && !one.matches('[tabindex="0"], input, textarea')) return true
    return across && one.matches('button, h1, h2, h3, summary, legend')
  }
  const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page is too wide'] : []
  const shown = [...document.querySelectorAll('body *:not(svg *)')].filter(
    (one) => one.clientWidth > 1 && one.textContent?.trim(),
  )
  return [...wide, ...shown.filter(isCut).map((one) => `${one.className}: ${one.textContent?.slice(0, 80)}`)]
}
