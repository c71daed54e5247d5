import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('while an answer is on its way', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample()
  })
  afterAll(() => visit.close())

  it('the counts that are still those before are marked as busy, and settle with the answer', async () => {
    const { page } = visit
    const status = page.getByRole('status').filter({ hasText: 'set aside' })
    const before = await status.textContent()
    const asked = page.waitForRequest('**/call/ranking.page')
    let answer = () => {}
    const isAnswered = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/call/ranking.page', async (route) => {
      await isAnswered
      await route.fallback()
    })
    await page
      .getByRole('group', { name: 'Employees' })
      .getByRole('button', { name: /^20–49:/ })
      .click()
    await page.getByRole('list', { name: 'Filters set' }).getByText('Employees: 20–49').waitFor()
    expect(await status.getAttribute('aria-busy')).toBe('true')
    expect(await status.textContent()).toBe(before)

    await asked
    const first = await Promise.race([settled(page).then(() => 'settled'), looks(20)])
    expect(first).toBe('looked at')
    answer()
    await settled(page)
    expect(await status.getAttribute('aria-busy')).toBe('false')
    expect(await status.textContent()).not.toBe(before)
  })

  /** So many drawings of the page, which is many more than a settled page needs to be known for one. */
  const looks = async (many: number) => {
    for (let look = 0; look < many; look += 1)
      await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    return 'looked at'
  }
})
