import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

/** Sorting, picking and saving lists; commands by name; the manual; high contrast. */
describe.skipIf(withoutBrowser)('the workbench', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample({ viewport: { width: 1366, height: 768 } })
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => visit.page.getByRole('button', { name })
  const rows = () => visit.page.getByRole('grid').locator('[aria-rowindex]:not([aria-rowindex="1"])')
  const status = async () => {
    await settled(visit.page)
    return visit.page.getByRole('status').first().textContent()
  }

  it('picks firms with Space and Shift, and offers what can be done with them', async () => {
    const { page } = visit
    await page.getByRole('grid').focus()
    for (const key of ['ArrowDown', 'Space', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await page.getByText('2 firms picked').waitFor()
    await settled(page)
    expect(await rows().and(page.locator('[aria-selected=true]')).count()).toBe(2)
    expect(await findViolations(page)).toEqual([])
    await button('Compare').last().click()
    await page.getByRole('heading', { name: 'Compare', level: 1 }).waitFor()
    await page.goBack()
    await page.getByRole('grid').waitFor()
    await settled(page)
  })

  it('sorts by a column, filters by a bar, keeps both under a name, and finds them after a reload', async () => {
    const { page } = visit
    await page.getByRole('columnheader', { name: /Staff/ }).getByRole('button').click()
    await expect.poll(() => rows().first().textContent()).not.toMatch(/^1\D/)
    await page
      .getByRole('group', { name: 'Employees' })
      .getByRole('button', { name: /^20–49:/ })
      .click()
    await page.getByRole('list', { name: 'Filters set' }).getByText('Employees: 20–49').waitFor()
    const said = await status()
    await button('Save as a list').click()
    await page.getByRole('dialog').getByLabel('Name').fill('Middle-sized')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Saved lists' }).getByText('Middle-sized').waitFor()
    await page.reload()
    await page.getByRole('grid').waitFor()
    expect(await status()).toBe(said)
    expect(page.url()).toContain('sort=-employees')
    await button('All firms').click()
    expect(await status()).not.toBe(said)
    expect(await findViolations(page)).toEqual([])
  })

  it('shows which firms are set aside and why', async () => {
    const { page } = visit
    await button('Why?').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('row').nth(5).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('puts the whole list on paper, with the page that says how it came about', async () => {
    const { page } = visit
    const total = Number.parseInt((await status()) ?? '', 10)
    await button('Print').click()
    await page.getByRole('heading', { name: 'How this list came about' }).waitFor()
    await settled(page)
    expect(await page.locator('[data-sheet] tbody tr').count()).toBe(total)
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('finds a screen, a list or a firm by name, and tells the keys', async () => {
    const { page } = visit
    await page.keyboard.press('Control+k')
    await page.keyboard.type('middle')
    await page.getByRole('menuitem', { name: /Middle-sized/ }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: 'Filters set' }).waitFor()
    await settled(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Previous and next firm').waitFor()
    await page.keyboard.press('Escape')
  })

  it('explains itself offline, on a page that can be searched', async () => {
    const { page } = visit
    await goTo(page, 'manual')
    await page.getByLabel('Search the manual').fill('red herring')
    await page.getByText('Topics: 0. Terms: 1.').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('says on the screen of changes that there is no earlier extract, and is legible in high contrast', async () => {
    const { page } = visit
    await goTo(page, 'settings')
    await page.getByText('High contrast', { exact: true }).click()
    for (const screen of ['settings', 'changes']) {
      await goTo(page, screen)
      expect([screen, await findViolations(page)]).toEqual([screen, []])
    }
    expect(visit.problems()).toEqual([])
  })
})
