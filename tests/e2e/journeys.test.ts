import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'

const row = (id: number, { staff, town, status }: { staff: number; town: string; status: string }): string =>
  `${String(id).padStart(4, '0')},Talleres ${id} SL,SL,25.62,1990-04-02,${staff},1957,${town},${status}\n`

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
    page.setDefaultTimeout(60_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })
  afterAll(async () => {
    await visit.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const importFile = async (name: string, rows: string): Promise<void> => {
    const path = join(folder, name)
    writeFileSync(path, HEADER + rows)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/choose files/i).click()])
    await chooser.setFiles(path)
    for (const step of ['Check the reading', 'Check the mapping', 'Try it out']) await button(step).click()
    await button(/^Keep \d+ firms/).click()
    await button('See candidates').click()
    await page.getByRole('grid').waitFor()
  }

  it('the advocate finds every firm in liquidation in two towns with 10 to 100 staff, and makes a list of them', async () => {
    await button('Create a workspace').click()
    await importFile('registro-2026-09-30.csv', firms(1, 61, []))
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
    await button('Export').last().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Choose where to save').click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(wanted + 1)
    expect(await findViolations(page)).toEqual([])
  })

  it('the clerk imports the new extract, sees what changed, and prints', async () => {
    await page.evaluate(() => location.assign('#/import'))
    await button('Import another registry').click()
    await importFile('registro-2026-10-31.csv', firms(4, 64, [7, 11]))
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
