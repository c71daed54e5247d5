import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

/** The whole way of an analyst with the sample registry: list, weights, one firm, its documents and notes, settings. */
describe.skipIf(withoutBrowser)('the candidates of the sample registry', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample()
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => visit.page.getByRole('button', { name })
  const firms = () => visit.page.getByRole('grid').locator('[aria-rowindex]:not([aria-rowindex="1"])')
  const namesOf = async (rows: Locator) => {
    await settled(visit.page)
    return (await rows.allTextContents()).slice(0, 10)
  }
  /** Label of what has the focus. */
  const focused = () =>
    visit.page.evaluate(() => {
      const focus = document.activeElement
      return focus instanceof HTMLTextAreaElement ? focus.labels?.[0]?.textContent : focus?.textContent
    })

  it('are listed by rank, and say how many were set aside and why', async () => {
    const { page } = visit
    expect(await page.getByRole('status').first().textContent()).toMatch(/\d+ of \d+ firms; \d+ set aside/)
    expect(await firms().first().textContent()).toMatch(/^1\D/)
    expect(await findViolations(page)).toEqual([])
    await button('Why?').click()
    await page
      .getByRole('dialog')
      .getByRole('row', { name: /sole trader/i })
      .first()
      .waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Close').click()
  })

  it('change their order as soon as a slider moves, and show how far each has moved', async () => {
    const { page } = visit
    const before = await namesOf(firms())
    await page.keyboard.press('w')
    await page.getByRole('slider', { name: 'Succession pressure' }).focus()
    await page.keyboard.press('Home')
    await page.getByText('▲').first().waitFor()
    expect(await namesOf(firms())).not.toEqual(before)
    expect(await findViolations(page)).toEqual([])
    await button('Usual weights').press('Enter')
    await expect.poll(focused).toBe('Weights')
    await expect
      .poll(async () => (await namesOf(firms())).map((row) => row.replace(/[▲▼].*?(up|down) \d+/, '')))
      .toEqual(before)
  })

  it('can be filtered, and an empty list says what would fill it', async () => {
    const { page } = visit
    await page.keyboard.press('/')
    await page.keyboard.type('no firm is called this')
    await page.getByText('No firm passes these filters').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button(/Without any filter/).click()
    await firms().first().waitFor()
    await settled(page)
  })

  it('open with Enter, and the points of all parts sum to the score', async () => {
    const { page } = visit
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('complementary').getByRole('heading').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Rank 1 of').waitFor()
    await settled(page)
    const points = await page.locator('tbody tr:has(th[scope=row]) td:last-child').allTextContents()
    const sum = points.reduce((total, text) => total + Number.parseFloat(text), 0)
    const score = Number.parseFloat((await page.locator('tfoot td').textContent()) ?? '')
    // Each line is rounded to two digits.
    expect(Math.abs(sum - score)).toBeLessThan(0.005 * (points.length + 1))
    expect(await findViolations(page)).toEqual([])
  })

  it('have a file note to preview and to save', async () => {
    const { page } = visit
    await button('Preview: File note').click()
    await page.getByRole('dialog').getByRole('table').waitFor()
    expect(await findViolations(page)).toEqual([])
    const download = page.waitForEvent('download')
    await button('Save as text (.md)').click()
    const name = await page.getByRole('heading', { level: 1 }).first().textContent()
    expect(readFileSync(await (await download).path(), 'utf8')).toContain(name?.split(',')[0])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('keep the analyst’s notes, and a removed one comes back', async () => {
    const { page } = visit
    await page.getByLabel('New note').fill('Spoke to the accountant.')
    await button('Add note').click()
    // Under "Notes" and in the timeline.
    const note = page.getByRole('article').getByText('Spoke to the accountant.')
    await expect.poll(() => note.count()).toBe(2)
    await button('Remove note').click()
    await expect.poll(() => note.count()).toBe(0)
    await expect.poll(focused).toBe('New note')
    await button('Undo').click()
    await expect.poll(() => note.count()).toBe(2)
  })

  it('lead on to the next firm and back by key', async () => {
    const { page } = visit
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press(']')
    await page.getByText('Rank 2 of').waitFor()
    await page.keyboard.press('[')
    await page.getByText('Rank 1 of').waitFor()
  })

  it('speak Spanish without a restart, in a dark room as well', async () => {
    const { page } = visit
    await goTo(page, 'settings')
    await page.getByText('Español', { exact: true }).click()
    await page.getByRole('heading', { name: 'Ajustes' }).waitFor()
    await page.getByText('Oscuro', { exact: true }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await findViolations(page)).toEqual([])
    await goTo(page, 'candidates')
    await page.getByRole('grid', { name: 'Empresas ordenadas' }).waitFor()
    await page.getByText('Recuperación', { exact: true }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-lens')).toBe('recovery')
    expect(await findViolations(page)).toEqual([])
    expect(visit.problems()).toEqual([])
  })
})
