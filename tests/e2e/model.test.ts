import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('the model, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-outcomes-'))
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitSample()
    page = visit.page
    await page.getByRole('link', { name: 'Model' }).click()
    await preview().getByRole('table').waitFor()
  })
  afterAll(async () => {
    await visit.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const preview = () => page.getByRole('region', { name: 'What the change does' })
  /** Of the model as it stands now: it says as much of the one before until it is asked anew. */
  const previewSays = async (text: string | RegExp) => {
    await settled(page)
    await preview().getByText(text).waitFor()
  }
  const tab = (name: string) => page.getByText(name, { exact: true }).click()

  it('shows what a weight does before it is kept', async () => {
    await previewSays('stay as they are')
    const slider = page.getByRole('slider', { name: /Weight of Workforce/ })
    await slider.focus()
    await slider.press('End')
    await previewSays(/that change places/)
    expect(await findViolations(page)).toEqual([])
  })

  it('takes a breakpoint that is typed, and one that is drawn', async () => {
    await button(/^Succession pressure/).click()
    const typed = page.getByRole('textbox', { name: /Breakpoint 1 of “Age.*as read/ })
    await typed.fill('40')
    await typed.press('Enter')
    await expect.poll(() => typed.inputValue()).toBe('40')
    const curve = page.getByRole('img', { name: /^Value of “Age/ })
    await settled(page)
    await curve.scrollIntoViewIfNeeded()
    const value = page.getByRole('textbox', { name: /Breakpoint 1 of “Age.*value/ })
    const before = await value.inputValue()
    const handle = await curve.locator('circle').first().boundingBox()
    if (handle === null) throw new Error('The curve has no breakpoint to draw.')
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 25, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => value.inputValue()).not.toBe(before)
    expect(await findViolations(page)).toEqual([])
  })

  it('keeps the model with a reason, and goes back to the usual one', async () => {
    await page.getByRole('textbox', { name: /Why this change/ }).fill('Workforce first')
    await button('Keep this model').click()
    await page.getByText(/kept in this workspace/).waitFor()
    await button('History').click()
    await page.getByRole('dialog').getByText('Workforce first').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await button('Back to the usual model').click()
    await page.getByText(/the program’s choice/).waitFor()
  })

  it('makes weights from comparisons, and says which answer contradicts the others', async () => {
    await tab('Compare pairs')
    await button('“Succession pressure” by far').click()
    await button('“Workforce” by far').click()
    for (let place = 0; place < 8; place++) await button('Both alike').click()
    await page.getByText('All 10 questions are answered.').waitFor()
    await page.getByText(/contradict one another/).waitFor()
    await button('Undo the last answer').click()
    await page.getByText('Question 10 of 10').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Take over these weights').click()
    await previewSays(/that change places/)
  })

  it('draws ranks with their intervals', async () => {
    await tab('Stability')
    await button('Draw and rank').click()
    await page
      .getByRole('img', { name: /between \d+ and \d+ in 90% of the draws/ })
      .first()
      .waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('takes outcomes in, says what it refused, and refuses to learn from a few', async () => {
    const file = join(folder, 'outcomes.csv')
    writeFileSync(file, 'id,outcome,date\n000120,converted,2027-03\n000113,closed,2027\nnobody,sold,2027\n')
    await tab('Outcomes')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Import outcomes').click()])
    await chooser.setFiles(file)
    await page.getByText('3 rows read: 2 outcomes added, 0 replaced, 1 refused.').waitFor()
    await page.getByText(/Weights are proposed from \d+ of each/).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('puts the first two of the list side by side', async () => {
    await page.getByRole('link', { name: 'Compare' }).click()
    await button(/first two of the list/).click()
    await page.getByText(/points above/).waitFor()
    expect(await findViolations(page)).toEqual([])
    expect(visit.problems()).toEqual([])
  })
})
