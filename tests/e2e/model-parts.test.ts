import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('the parts of the model, in a browser', () => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitSample()
    page = visit.page
    await page.getByRole('link', { name: 'Model' }).click()
    await preview().getByRole('table').waitFor()
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const box = (name: string | RegExp) => page.getByRole('textbox', { name, exact: typeof name === 'string' })
  const preview = () => page.getByRole('region', { name: 'What the change does' })
  /** Of the model as it stands now: it says as much of the one before until it is asked anew. */
  const previewSays = async (text: string | RegExp) => {
    await settled(page)
    await preview().getByText(text).waitFor()
  }
  const tab = (name: string) => page.getByText(name, { exact: true }).first().click()
  const choose = async (field: string | RegExp, option: string) => {
    await button(field).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('ranks without the owner’s age from a preset', async () => {
    await choose(/Start from/, 'Succession, without the owner’s age')
    await previewSays(/that change places/)
    await tab('Stability')
    await page.getByText('Of the change on the Criteria part that is not kept yet').waitFor()
    await button('Draw and rank').click()
    await page.getByText(/Succession, without the owner’s age, version/).waitFor()
    await tab('Criteria')
    await button('Drop the change').click()
    await previewSays('stay as they are')
  })

  it('edits the table of sectors, and says which code is none', async () => {
    await button(/^Sector fit/).click()
    await box('Codes of row 1').fill('10, 13-15, 18, 25, 28, 31, 120')
    await box('Codes of row 1').press('Enter')
    await previewSays(/rows\[0\]\.codes\[6\]/)
    await box('Codes of row 1').fill('10, 13-15, 18, 25, 28, 31')
    await box('Codes of row 1').press('Enter')
    await box('Fit of row 1').fill('0.2')
    await box('Fit of row 1').press('Enter')
    await previewSays(/that change places/)
    expect(await findViolations(page)).toEqual([])
  })

  it('says where a number comes from, and where a breakpoint was held', async () => {
    await button('Source of “Sector fit”').click()
    await page.getByRole('radio', { name: 'Published works' }).check({ force: true })
    await box('Works, one a line').fill('A survey of conversions, 2025')
    expect(await findViolations(page)).toEqual([])
    await button(/^Save$/).click()
    await page.getByText('Source: A survey of conversions, 2025').waitFor()
    await button(/^Workforce/).click()
    await box(/Breakpoint 1 of “Employees”: as read/).fill('40')
    await box(/Breakpoint 1 of “Employees”: as read/).press('Enter')
    await page.getByText(/was held at 2\./).waitFor()
    await button('Drop the change').click()
  })

  it('shows the model as SQL and saves it', async () => {
    await button('As SQL').click()
    await page.getByText('CREATE TEMP VIEW').waitFor()
    expect(await findViolations(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Save as a file').last().click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^-- succession 1, [\s\S]+ORDER BY/)
    await page.keyboard.press('Escape')
  })

  it('compares with two colleagues and says over what they differ', async () => {
    await tab('Compare pairs')
    await box('Name (optional)').fill('Ana')
    for (let place = 0; place < 10; place++) await button('Both alike').click()
    await button('Another person').click()
    await box('Name (optional)').fill('Berta')
    await button('“Succession pressure” by far').click()
    for (let place = 0; place < 9; place++) await button('Both alike').click()
    await page.getByText(/You differ most over “Succession pressure” and “Workforce”/).waitFor()
    await page.getByText(/^Ana: /).waitFor()
    await page.getByText(/^Berta: /).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('has firms labelled blind and measures the agreement', async () => {
    await tab('Agreement')
    await button('Draw the firms').click()
    for (let place = 0; place < 30; place++) {
      await button(place % 2 === 0 ? /^Suitable$/ : /^Not suitable$/).click()
      await page.getByText(`${place + 1} of 30 firms are labelled.`).waitFor()
    }
    await page.getByText(/You and the model agree on \d+ of 30 firms/).waitFor()
    await page.getByText(/95% interval of kappa/).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('shows what stands beside the score of a shortlist', async () => {
    await tab('Shortlist')
    await page.getByText(/staff-days, .* net jobs/).waitFor()
    await box('At least so many in poor places').fill('3')
    await box('At least so many in poor places').press('Enter')
    await page.getByText(/Without the floor it would be/).waitFor()
    await page.getByText('49.4 net jobs: 70.5 with the conversion, 21.2 if nobody acts').waitFor()
    await box('Or by its id').fill('000120')
    await page.getByRole('region', { name: 'Firms like one that was converted' }).getByRole('table').waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('keeps a table by country, names a cell that is wrong, and goes back', async () => {
    await tab('Tables')
    await button('Add a row').click()
    await box('Country, row 5').fill('Portugal')
    await box('Members, row 5').fill('3')
    await box('Source, row 5').fill('Código Cooperativo')
    await button('Keep the table').click()
    await page.getByText(/legalMinimum\[4\]\.country/).waitFor()
    await box('Country, row 5').fill('PT')
    await button('Keep the table').click()
    await page.getByText('As kept in this workspace.').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Back to the program’s table').click()
    await page.getByText('As the program brings it.').waitFor()
  })

  it('changes the recovery lens and shows what it does there', async () => {
    await page.getByText('Recovery', { exact: true }).click()
    await tab('Criteria')
    await button(/^Urgency/).click()
    await box(/Strength of/)
      .first()
      .fill('0.1')
    await box(/Strength of/)
      .first()
      .press('Enter')
    await previewSays(/that change places|stay as they are/)
    await box(/Why this change/).fill('Core first')
    await button('Keep this model').click()
    await page.getByText(/kept in this workspace/).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(visit.problems()).toEqual([])
  })
})
