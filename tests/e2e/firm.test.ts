import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('one firm, in a browser', () => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitSample()
    page = visit.page
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const choose = async (field: string | RegExp, option: string) => {
    await button(field).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('leads from two picked rows to the comparison', async () => {
    for (const row of [14, 15]) {
      await page.getByRole('row').nth(row).click()
      await settled(page)
      await button('Pick for comparison').click()
      await button('Picked for comparison').waitFor()
    }
    await button('Compare 2 firms').click()
    await page.getByText(/points above|same score/).waitFor()
    await page.goBack()
    await page.getByRole('grid').waitFor()
    await settled(page)
  })

  it('says what would move it into the top of the list', async () => {
    await page.getByRole('row').nth(15).click()
    await settled(page)
    await button(/^Open/).last().click()
    await page.getByRole('heading', { name: /What would move it into the first 10/ }).waitFor()
    await page.getByText(/points are missing/).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('takes a value with its reason, marks it everywhere, and gives it back', async () => {
    await button('Correct or add a value').click()
    await page.getByRole('textbox', { name: 'Value' }).fill('3')
    await page.getByRole('textbox', { name: /Why/ }).fill('Visit on 12 October')
    expect(await findViolations(page)).toEqual([])
    await button('Keep the value').click()
    await page.getByText(/From the register alone the score would be/).waitFor()
    await page.getByText(/typed by hand; register:/).waitFor()
    await page.getByText(/Visit on 12 October/).waitFor()
    await page.getByText('values put by hand').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Take back: Employees').click()
    await page.getByText('Nothing was put by hand').waitFor()
  })

  it('asks of a company named like a cooperative what it is, and keeps the answer', async () => {
    await button('Correct or add a value').click()
    await choose(/Which value/, 'Name')
    await page.getByRole('textbox', { name: 'Value' }).fill('Cooperativa de Prueba, S.L.')
    await page.getByRole('textbox', { name: /Why/ }).last().fill('Sign at the door')
    await button('Keep the value').click()
    await page.getByText('Is it a cooperative?').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('It is a cooperative').click()
    await page.getByText('Already owned by its members or workers').first().waitFor()
    await button('Take back: Already a cooperative').click()
    await button('It is none').click()
    await page.getByText(/looked up/).waitFor()
    await settled(page)
    expect(await page.getByText('Is it a cooperative?').count()).toBe(0)
    await button('Take back: Already a cooperative').click()
    await button('Take back: Name').click()
    await page.getByText('Nothing was put by hand').waitFor()
  })

  it('records what became of it, and takes that away with a way back', async () => {
    await page.getByRole('textbox', { name: /^When \(/ }).fill('2027-13')
    await page.getByText('Write a year, a month or a day').waitFor()
    await page.getByRole('textbox', { name: /^When \(/ }).fill('2027-03')
    await button('Record an outcome').click()
    await page.getByText('Converted to a cooperative, Mar 2027').waitFor()
    await button('Take the outcome away').click()
    await button('Undo').click()
    await page.getByText('Converted to a cooperative, Mar 2027').waitFor()
  })

  it('asks in the recovery lens what only somebody on the spot can say', async () => {
    await page.getByText('Recovery', { exact: true }).click()
    await page.getByRole('heading', { name: 'Recovery case' }).waitFor()
    await choose(/Plant usable/, 'Yes')
    await page.getByText('Seen on the spot, in the recovery case').waitFor()
    await choose(/Wages two months/, 'Yes')
    await page.getByText(/Wages two months or more in arrears:/).waitFor()
    await choose(/Legal way for the workers/, 'A lease can be negotiated')
    await page.getByText(/Legal way for the workers:/).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(visit.problems()).toEqual([])
  })
})
