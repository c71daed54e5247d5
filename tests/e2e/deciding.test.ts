import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('a person decides, in a browser', () => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitSample()
    page = visit.page
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const flag = () => page.locator('article > header').getByText('score contested')
  const part = (name: string) => page.getByRole('region', { name })
  const openFirst = async () => {
    await goTo(page, 'candidates')
    await page.getByRole('row').nth(1).click()
    await settled(page)
    await button(/^Open/).last().click()
    await page.getByRole('heading', { name: 'Decision', exact: true }).waitFor()
    await settled(page)
  }

  it('writes down why, keeps what was decided before, and takes it back', async () => {
    await openFirst()
    const decide = async (what: string, why: string) => {
      await button(/^Decide$/).click()
      await page.getByRole('textbox', { name: /^Why/ }).fill(why)
      expect(await page.getByRole('dialog').getByRole('radio', { checked: true }).count()).toBe(0)
      expect(await button('Keep the decision').isDisabled()).toBe(true)
      await page.getByText(what, { exact: true }).last().click()
      expect(await findViolations(page)).toEqual([])
      await button('Keep the decision').click()
      await part('Decision').getByText(new RegExp(why)).first().waitFor()
    }
    await decide('Look again later', 'The owner is abroad')
    await decide('Take it on', 'The owner rang')
    await part('Decision')
      .getByText(/At that time: score [\d.]+, rank 1, by/)
      .waitFor()
    await button('1 earlier decision').click()
    await part('Decision')
      .getByText(/The owner is abroad/)
      .waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Take back: Take it on').click()
    await part('Decision')
      .getByRole('article')
      .getByText(/The owner is abroad/)
      .waitFor()
    await button('Undo').last().click()
    await part('Decision')
      .getByRole('article')
      .getByText(/The owner rang/)
      .waitFor()
  })

  it('writes a contest down, marks the firm wherever its score stands, and keeps both scores when it is settled', async () => {
    const contests = part('Is the score contested?')
    await button('Contest the score').click()
    await button(/Who says so/).click()
    await page.getByRole('option', { name: 'the workers or who represents them' }).click()
    await page.getByRole('textbox', { name: /What is wrong/ }).fill('We are four')
    expect(await findViolations(page)).toEqual([])
    await button('Write it down').click()
    await contests.getByText('Contested by the workers').waitFor()
    await flag().waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Preview: Explanation of the score').click()
    await page.getByRole('dialog').getByText('This score is contested').waitFor()
    await page.keyboard.press('Escape')
    await goTo(page, 'candidates')
    await page.getByRole('row').nth(1).getByText('score contested').waitFor()
    await openFirst()

    await button('Correct or add a value').click()
    await page.getByRole('textbox', { name: 'Value' }).fill('4')
    await page.getByRole('textbox', { name: /Why/ }).fill('Payroll')
    await button('Keep the value').click()
    await page.getByText(/From the register alone the score would be/).waitFor()
    await button('Settle').click()
    await page.getByRole('textbox', { name: /What was looked at/ }).fill('The payroll of October')
    expect(await findViolations(page)).toEqual([])
    await button('Score anew and settle').click()
    await contests.getByText('Settled: corrected').waitFor()
    await settled(page)
    const told = await page.getByText(/Score before: [\d.]+; after: [\d.]+/).textContent()
    const [before = 0, after = 0] = (told?.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
    expect(after).toBeLessThan(before)
    const stood = (await contests.locator('dd').allTextContents()).map((text) => text.match(/[\d.]+/)?.[0])
    expect(stood.map(Number)).toEqual([before, after])
    expect(await flag().count()).toBe(0)
    await part('Decision').getByText('The score was corrected after this decision').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('lets a list out as decided only where all of it was decided', async () => {
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    await goTo(page, 'candidates')
    await button('Export').click()
    await page.getByText('As decided', { exact: true }).click()
    expect(await findViolations(page)).toEqual([])
    await button('Choose where to save').click()
    await page
      .getByRole('alert')
      .getByText(/Not decided in this lens: \d+, among them/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('checkbox', { name: /^Take it on/ }).press('Space')
    await page.getByText(/^1 of /).waitFor()
    await page.getByRole('list', { name: 'Filters set' }).getByText('Decision: Take it on').waitFor()
    await page.getByRole('row').nth(1).getByText(name).waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Export').click()
    await page.getByText('As decided', { exact: true }).click()
    const save = button('Choose where to save')
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    expect(readFileSync(await download.path(), 'utf8')).toContain(',take-on,The owner rang,')
    expect(visit.problems()).toEqual([])
  })
})
