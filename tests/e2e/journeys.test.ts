import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeRegister } from '../bench/registers/write-register.ts'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'

const row = (id: number, { staff, town, status }: { staff: number; town: string; status: string }): string =>
  `${String(id).padStart(4, '0')},Talleres ${id} SL,SL,25.62,1990-04-02,${staff},1957,${town},${status}\n`

/** A list of 300,000 firms is not there in an instant on a busy machine. */
const SLOWLY = { timeout: 60_000 }

/** Sixty firms in three towns; every fifth one is in liquidation. */
const firms = (from: number, to: number, liquidated: readonly number[]): string =>
  Array.from({ length: to - from }, (_, index) => {
    const id = from + index
    const town = ['Ribera', 'Valle', 'Sierra'][id % 3] ?? ''
    const status = id % 5 === 0 || liquidated.includes(id) ? 'Liquidation' : 'Active'
    return row(id, { staff: 4 + id * 2, town, status })
  }).join('')

describe.skipIf(withoutBrowser)('those who work with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-journeys-'))
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitRelevo({ viewport: { width: 1366, height: 768 } })
    page = visit.page
    page.setDefaultTimeout(120_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await visit.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const importFile = async (path: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/choose files/i).click()])
    await chooser.setFiles(path)
    for (const step of ['Check the reading', 'Check the mapping', 'Try it out']) await button(step).click()
    await button(/^Keep [\d,]+ firms/).click()
    await button('See candidates').click()
    await page.getByRole('grid').waitFor()
  }
  const importRows = (name: string, rows: string): Promise<void> => {
    const path = join(folder, name)
    writeFileSync(path, HEADER + rows)
    return importFile(path)
  }
  const shot = (name: string) => page.screenshot({ path: `out/journeys/${name}.png` })
  const exported = async (): Promise<readonly string[]> => {
    await button('Export').last().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Choose where to save').click(),
    ])
    return readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
  }

  it('the analyst brings in 300,000 firms, tunes the weights, keeps the list, explains a firm and exports', async () => {
    const path = join(folder, 'municipal-2026-09-30.csv')
    writeRegister({ path, layout: 'municipal', rows: 300_000, seed: 7 })
    await button('Create a workspace').click()
    await importFile(path)
    await shot('analyst-candidates')
    await page.getByRole('checkbox', { name: /^Lowmoor/ }).click({ force: true })
    await page.getByRole('list', { name: 'Filters set' }).getByText('Lowmoor').waitFor()
    const first = page.getByRole('grid').locator('[aria-rowindex="2"]')
    await expect.poll(() => first.textContent(), SLOWLY).toContain('Lowmoor')
    const best = await first.textContent()
    await page.keyboard.press('w')
    await page.getByRole('slider', { name: 'Succession pressure' }).focus()
    await page.keyboard.press('Home')
    await expect.poll(() => first.textContent(), SLOWLY).not.toBe(best)
    await shot('analyst-tuned')
    await button('Save as a list').click()
    await page.getByRole('dialog').getByLabel('Name').fill('Lowmoor, without age')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Saved lists' }).getByText('Lowmoor, without age').waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    const pane = page.getByRole('complementary')
    const name = await pane.getByRole('heading', { level: 2 }).textContent()
    await shot('analyst-explained')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor()
    await shot('analyst-firm')
    await page.goBack()
    const lines = await exported()
    const said = await page.getByRole('status').first().textContent()
    expect(lines).toHaveLength(1 + Number(/^[\d,]+/.exec(said ?? '')?.[0].replaceAll(',', '')))
    expect(lines[1]).toContain(name)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }, 300_000)

  it('the advocate finds every firm in liquidation in two towns with 10 to 100 staff, and makes a list of them', async () => {
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await button('Create a workspace').click()
    await importRows('registro-2026-09-30.csv', firms(1, 61, []))
    await page.getByText('Recovery', { exact: true }).click()
    const set = page.getByRole('list', { name: 'Filters set' })
    for (const value of ['Ribera', 'Valle', 'Liquidation']) {
      await page.getByRole('checkbox', { name: new RegExp(`^${value}`) }).click({ force: true })
      await set.getByText(value).waitFor()
    }
    await page.getByRole('textbox', { name: 'Employees, at least' }).fill('10')
    await page.keyboard.press('Enter')
    await set.getByText('10 or more').waitFor()
    await page.getByRole('textbox', { name: 'Employees, at most' }).fill('100')
    await page.keyboard.press('Enter')
    // Of 1 to 60: every fifth, without those of Sierra (2 modulo 3), with 3 to 48 for 10 to 100 staff.
    const wanted = [5, 10, 15, 20, 25, 30, 35, 40, 45].filter((id) => id % 3 !== 2).length
    await page.getByText(new RegExp(`^${wanted} of 60 firms`)).waitFor()
    await page.getByRole('grid').focus()
    await page.keyboard.press('Control+a')
    await page.getByText(`${wanted} firms picked`).waitFor()
    await button('Make a list of them').click()
    await page.getByRole('dialog').getByLabel('Name').fill('This week')
    await page.keyboard.press('Enter')
    await page.getByRole('navigation', { name: 'Saved lists' }).getByText('This week').waitFor()
    expect(await exported()).toHaveLength(wanted + 1)
    expect(await findViolations(page)).toEqual([])
  })

  it('the clerk imports the new extract, sees what changed, and prints', async () => {
    await page.evaluate(() => location.assign('#/import'))
    await button('Import another registry').click()
    await importRows('registro-2026-10-31.csv', firms(4, 64, [7, 11]))
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await button('See what changed').click()
    await page.getByText('Newly in distress: 2').waitFor()
    await page.getByText('New: 3', { exact: true }).waitFor()
    await page.getByText('Gone: 3', { exact: true }).waitFor()
    await page.getByText('Talleres 11 SL').first().waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('Newly in distress: 2').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Firms that may be one' }).isVisible()).toBe(false)
    expect(visit.problems()).toEqual([])
  })
})
