import type { Page } from 'playwright-core'

/** How much slower the page computes. */
const SLOWER = 5
/** Between these the program's answers come later, each by another time, so that they overtake one another. */
const LATER_MS = { least: 100, most: 400 }

/** Makes of this machine a slow and busy one, on which nothing is there yet when it is looked at too early. */
export async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.route(/\/call\//, async (route) => {
    const { least, most } = LATER_MS
    await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)))
    // The page may be gone by now, and its question with it.
    await route.continue().catch(() => {})
  })
}
