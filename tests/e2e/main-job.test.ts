import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findUnreachable } from './find-unreachable.ts'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

const FIXTURE = fileURLToPath(
  new URL('../../fixtures/registries/generic/censo-municipal.csv', import.meta.url),
)

describe.skipIf(withoutBrowser)('the main job, in a browser', () => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitRelevo()
    page = visit.page
    page.setDefaultTimeout(60_000)
    // What fades in is looked at as it stays.
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const firstFirms = async (): Promise<string[]> => {
    await settled(page)
    const rows = await page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') })
      .allInnerTexts()
    return rows.slice(0, 12).map((row) => row.split('\n').find((text) => /[A-Za-z]{3}/.test(text)) ?? '')
  }

  it('begins with an empty desk', async () => {
    await button('Create a workspace').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('walks a registry in on five steps, and writes nothing before the last', async () => {
    await button('Create a workspace').click()
    await button(/choose files/i).waitFor()
    expect(await findViolations(page)).toEqual([])
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/choose files/i).click()])
    await chooser.setFiles(FIXTURE)
    await button('Check the reading').click()
    await page.getByRole('table').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await findUnreachable(page)).toEqual([])
    await button('Check the mapping').click()
    await button('Try it out').waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await findUnreachable(page)).toEqual([])
    await button('Save this mapping').press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await findUnreachable(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect
      .poll(() => button('Save this mapping').evaluate((one) => one === document.activeElement))
      .toBe(true)
    await button('Try it out').click()
    await button(/^Keep \d+ firms/).waitFor()
    await page.getByText(/\d+ read = \d+ kept \+ \d+ flagged \+ \d+ refused/).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(await findUnreachable(page)).toEqual([])
    await button(/^Keep \d+ firms/).click()
    await button('See candidates').click()
    await page.getByRole('grid').waitFor()
  })

  it('ranks again as soon as a weight moves', async () => {
    const before = await firstFirms()
    await button('Weights').click()
    const slider = page.getByRole('slider', { name: /Workforce/ })
    await slider.focus()
    await slider.press('End')
    await expect.poll(firstFirms).not.toEqual(before)
    expect(await findViolations(page)).toEqual([])
  })

  it('opens a firm whose parts sum to its score', async () => {
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('gridcell') })
      .first()
    await row.click()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Working' }).waitFor()
    await settled(page)
    const table = await page.getByRole('table').first().innerText()
    const points = [...table.matchAll(/([\d.]+) of [\d.]+/g)].map((found) => Number(found[1]))
    const glyph = await page.getByRole('img', { name: /^Tier/ }).first().getAttribute('aria-label')
    const score = Number(/score ([\d.]+)/.exec(glyph ?? '')?.[1])
    expect(points.length).toBeGreaterThan(7)
    // Each criterion is followed by its indicators, so everything stands there twice; shown to two decimals.
    expect(Math.abs(points.reduce((sum, each) => sum + each, 0) / 2 - score)).toBeLessThan(0.1)
    expect(await findViolations(page)).toEqual([])
  })

  it('keeps a note and saves the file note', async () => {
    await page
      .getByRole('textbox', { name: 'New note' })
      .fill('Spoke to the accountant: the owner is thinking of it.')
    await button('Add note').click()
    await page.getByText('Spoke to the accountant').first().waitFor()
    await button('Preview: File note').click()
    await page.getByRole('dialog').getByRole('table').waitFor()
    expect(await findViolations(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), button(/\.md/).click()])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^# /m)
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  })

  it('explains itself in settings, without a fault anywhere', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(visit.problems()).toEqual([])
  })
})
