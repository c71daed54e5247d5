import type { Page } from 'playwright-core'

/** What `watchPage` puts into the page. */
declare global {
  interface Window {
    /** When the hand last pressed, let go or typed, in the page's own milliseconds. */
    lastTouch: number
    /** Milliseconds of every task that held the page for more than 50. */
    longTasks: number[]
  }
}

/** Notes in the page when something is pressed or typed, and every task over 50 ms. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.lastTouch = 0
    window.longTasks = []
    for (const name of ['keydown', 'pointerdown', 'input', 'wheel'] as const)
      addEventListener(name, ({ timeStamp }) => (window.lastTouch = timeStamp), { capture: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration)
    }).observe({ type: 'longtask' })
  })
}

/** The list as one reads it: its rows with how many there are, and null while they answer an earlier question. */
const LIST_TEXT = `(() => {
  const grid = document.querySelector('[role=grid]')
  if (grid === null || grid.getAttribute('aria-busy') === 'true') return null
  const rows = [...grid.querySelectorAll('[aria-rowindex]')].slice(1)
  if (rows.length === 0 || rows.some((row) => row.textContent === '')) return null
  return grid.getAttribute('aria-rowcount') + rows.map((row) => row.textContent).join()
})()`

const LONGEST_WAIT_MS = 60_000

/**
 * Seconds from the last press to the frame in which the list is another, complete and painted. `act` does the
 * pressing. Fails where the list stays what it was for a minute.
 */
export async function secondsToAnswer(page: Page, act: () => Promise<void>): Promise<number> {
  const answer = page.evaluateHandle<Promise<number>>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the list stayed as it was')), ${LONGEST_WAIT_MS})
    const list = () => ${LIST_TEXT}
    const before = list()
    const look = () => {
      const now = list()
      if (now === null || now === before) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - window.lastTouch)))
    }
    window.isLooking = true
    look()
  })`)
  await page.waitForFunction('window.isLooking === true')
  await page.evaluate('window.isLooking = false')
  await act()
  return (await (await answer).jsonValue()) / 1_000
}
