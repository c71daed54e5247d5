import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

/** Tabs pressed at most on one page; a page that has not come round by then is a trap. */
const MOST_TABS = 600
/** Tabs that bring the focus to nothing new say that the walk has come round. */
const AT_A_TIME = 15

/**
 * Walks the page, or the dialog over it, with Tab until it comes round. What can be used and was not reached is told,
 * unless its own widget (radio buttons, tabs, menu, grid) leads to it by arrow keys; so is what has the focus and does
 * not show it, and what a hand can press and no key.
 */
export async function findUnreachable(page: Page): Promise<readonly string[]> {
  await settled(page)
  await page.evaluate(beginWalk)
  let reached = 0
  for (let pressed = 0; pressed < MOST_TABS; pressed += AT_A_TIME) {
    for (let tab = 0; tab < AT_A_TIME; tab += 1) await page.keyboard.press('Tab')
    const now = await page.locator('[data-reached]').count()
    if (now === reached) {
      // What the focus itself asks for.
      await settled(page)
      return page.evaluate(tellMissed)
    }
    reached = now
  }
  return ['Tab does not come round']
}

/** What the focus comes to from now on is marked. */
function beginWalk(): void {
  for (const one of document.querySelectorAll('[data-reached]')) one.removeAttribute('data-reached')
  const mark = ({ target }: Event) => target instanceof Element && target.setAttribute('data-reached', '')
  if (document.documentElement.dataset['walked'] === undefined) document.addEventListener('focusin', mark)
  document.documentElement.dataset['walked'] = ''
}

/** Runs in the page, so that it can use nothing from outside. */
async function tellMissed(): Promise<string[]> {
  const CAN_BE_USED =
    'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), textarea, select, summary, [role=slider]'
  const WIDGETS = '[role=radiogroup], [role=tablist], [role=menu], [role=listbox], [role=grid]'
  const MAY_BE_CLICKED = `${CAN_BE_USED}, label, [role=row], [role=gridcell], [role=group]:has(input), [data-place], :disabled`
  const around: ParentNode = document.querySelector('[role=dialog]') ?? document
  const isShown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && one.closest('[inert], [aria-hidden=true]') === null
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '').trim().slice(0, 60)}”`
  const isReached = (one: Element) =>
    one.hasAttribute('data-reached') ||
    one.closest(WIDGETS)?.querySelector('[data-reached]') != null ||
    one.closest(WIDGETS)?.hasAttribute('data-reached') === true ||
    one.querySelector('[data-reached]') !== null
  document.activeElement?.setAttribute('data-reached', '')
  const used = [...around.querySelectorAll(CAN_BE_USED)].filter(isShown)
  const missed = used.filter((one) => !isReached(one)).map((one) => `not reached: ${nameOf(one)}`)
  const forTheHandAlone = [...around.querySelectorAll('body *')]
    .filter((one) => isShown(one) && getComputedStyle(one).cursor === 'pointer')
    .filter((one) => one.closest(MAY_BE_CLICKED) === null && !one.querySelector(MAY_BE_CLICKED))
    .map((one) => `for the hand alone: ${nameOf(one)}`)

  // One of each kind: what looks alike shows the focus alike.
  const looks = (one: Element) => {
    const label = one.closest('label, [role=group]') ?? one
    const near = [one, one.parentElement, label, ...label.querySelectorAll('*')].filter(
      (part) => part !== null,
    )
    return near.map((part) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(part)
      const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`
      return `${outline} ${boxShadow} ${borderColor}`
    })
  }
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const kinds = new Map<string, Element>()
  for (const one of used)
    if (one.hasAttribute('data-reached'))
      kinds.set(
        `${one.tagName} ${one.getAttribute('type')} ${one.className} ${one.parentElement?.className}`,
        one,
      )
  const unseen: string[] = []
  for (const one of kinds.values()) {
    if (!(one instanceof HTMLElement) || !one.isConnected) continue
    if (document.activeElement === one) one.blur()
    const before = looks(one)
    one.focus()
    await frames()
    const after = looks(one)
    // A dialog with one button gives the focus straight back to it, so that it is never seen without.
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    const isOutlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
    if (!isOutlined && after.every((look, part) => look === before[part]))
      unseen.push(`focus not seen: ${nameOf(one)}`)
  }
  return [...missed, ...forTheHandAlone, ...unseen]
}
