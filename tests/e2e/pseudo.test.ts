import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

/** Buttons, tabs and headings that show less than they say, and a page wider than the window. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page is too wide'] : []
    const shown = [...document.querySelectorAll('button, h1, h2, h3, summary, legend')].filter(
      (one) => one.textContent?.startsWith('[') && one.clientWidth > 1 && !one.closest('[role=grid]'),
    )
    const cut = shown.filter((one) => one.scrollWidth > one.clientWidth + 1)
    return [...wide, ...cut.map((one) => one.textContent ?? '')]
  })

/** Every sentence a good deal longer than in English, on a small screen. */
describe.skipIf(withoutBrowser)('the screens in a language that is long', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitRelevo({ viewport: { width: 1024, height: 768 } })
    await visit.page.getByRole('button', { name: 'Try with a sample registry' }).click()
    await visit.page.getByRole('grid').waitFor()
    await visit.page.evaluate(() => localStorage.setItem('relevo.pseudo', 'on'))
    await visit.page.reload()
  })
  afterAll(() => visit.close())

  it.each(['', 'candidates', 'changes', 'manual', 'settings', 'care'])(
    'cut no button or heading of “%s”',
    async (name) => {
      const { page } = visit
      await page.evaluate((to) => location.assign(`#/${to}`), name)
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      await page.waitForTimeout(500)
      expect(await clipped(page)).toEqual([])
    },
  )
})
