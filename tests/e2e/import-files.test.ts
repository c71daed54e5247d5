import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../../fixtures/registries/${path}`, import.meta.url))

const FIRMS = fixture('uk-companies-house/BasicCompanyData-2026-11-01-part1_1.csv')
const OWNERS = fixture('uk-companies-house/persons-with-significant-control-snapshot-2026-11-01.json')

describe.skipIf(withoutBrowser)('files that belong together, in a browser', () => {
  let visit: Visit
  let page: Page
  beforeAll(async () => {
    visit = await visitRelevo()
    page = visit.page
    page.setDefaultTimeout(60_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await button('Create a workspace').click()
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const chooseFiles = async (files: readonly string[]): Promise<void> => {
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/choose files/i).click()])
    await chooser.setFiles([...files])
  }
  const chosen = () => page.getByRole('list', { name: 'Chosen files' }).getByRole('listitem')

  it('come one after the other: first the firms, and the screen says what is missing', async () => {
    await chooseFiles([FIRMS])
    await page.getByText('Owners: ages, number and tenure').waitFor()
    await button('Check the reading').click()
    await button('Check the mapping').click()
    await button('Try it out').click()
    await button(/^Keep \d+ firms/).click()
    await button('Import another registry').click()
  })

  it('then their owners alone, joined to the firms that are there', async () => {
    await chooseFiles([OWNERS])
    await page.getByText('The firms are not among these files').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Check the reading').click()
    await button('Try it out').click()
    await button(/^Keep \d+ firms/).waitFor()
    await page.getByRole('cell', { name: 'owners' }).waitFor()
    await button(/^Keep \d+ firms/).click()
    await button('Import another registry').click()
  })

  it('or together in any order: each is shown with what it holds, the firms first', async () => {
    await chooseFiles([OWNERS, FIRMS])
    await page.getByText('owners', { exact: true }).waitFor()
    expect(await chosen().allInnerTexts()).toEqual([
      expect.stringContaining('BasicCompanyData'),
      expect.stringContaining('persons-with-significant-control'),
    ])
    await button('Check the reading').click()
    await button('Check the mapping').click()
    await button('Try it out').click()
    await button(/^Keep \d+ firms/).click()
    await button('See candidates').click()
    await page.getByRole('grid').waitFor()
    expect(visit.problems()).toEqual([])
  })
})
