import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipOf } from '../electron/core/reading/zip-of.ts'
import { findViolations } from './find-violations.ts'
import { type Visit, visitRelevo, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

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
    await settled(page)
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

  const chooseAgain = async (files: readonly string[]): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(/choose files/i).click()])
    await chooser.setFiles([...files])
  }
  /** What a person does: one per press of a button, per choice in a list (two presses), per key typed into a field. */
  let acts = 0
  const press = async (name: string | RegExp): Promise<void> => {
    acts += 1
    await button(name).click()
  }
  const pick = async (label: string, value: string): Promise<void> => {
    acts += 2
    await page.getByLabel(label, { exact: true }).selectOption(value)
  }

  it('of a layout that nobody has seen are mapped by hand with few acts, words included, and saved under a name', async () => {
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    await button('Import another registry').click()
    await chooseAgain([strangeFile('31.10.2026', 40)])
    await press('Check the reading')
    await button(/Comma: 1\.234,5/).waitFor()
    await press('Check the mapping')
    for (const [column, field] of STRANGE_COLUMNS) await pick(`Field for the column “${column}”`, field)
    for (const [word, meaning] of STRANGE_WORDS) await pick(`Meaning of “${word}”`, meaning)
    expect(await findViolations(page)).toEqual([])
    await press('Save this mapping')
    acts += 'Gorenjska'.length
    await page.getByRole('textbox', { name: 'Name' }).fill('Gorenjska')
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved as “Gorenjska”').waitFor()
    await press('Try it out')
    await page.getByText('40 firms of “Gorenjska” are ready to be kept').waitFor()
    await page.getByText('40 kept + 0 flagged').waitFor()
    await press('Keep 40 firms')
    // At some two seconds an act, looking included, a minute and a half.
    expect(acts).toBeLessThanOrEqual(45)
  })

  it('and the next file of that layout is read by the saved mapping, as the next of its series', async () => {
    await button('Import another registry').click()
    await chooseAgain([strangeFile('30.11.2026', 42)])
    await page.getByText('was mapped before').waitFor()
    acts = 0
    await press('Check the reading')
    await press('Check the mapping')
    await press('Try it out')
    await page.getByText('42 firms of “Gorenjska” are ready to be kept').waitFor()
    await page.getByText('Against the last import of this series').waitFor()
    expect(acts).toBe(3)
  })

  it('that are spreadsheets are not read, and a sentence says how to save them as CSV', async () => {
    await button('Start over').click()
    const bytes = [...zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })]
    const workbook = await page.evaluateHandle((content) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([new Uint8Array(content)], 'register.xlsx'))
      return dropped
    }, bytes)
    await page.dispatchEvent('body', 'drop', { dataTransfer: workbook })
    await page.getByText('save the sheet as “CSV UTF-8”').waitFor()
  })
})

/** Columns and words of a language that the program does not speak. */
const STRANGE_COLUMNS = [
  ['Vpisna št.', 'registryId'],
  ['Firma družbe', 'name'],
  ['Oblika', 'legalForm'],
  ['Stanje', 'status'],
  ['Vpisano dne', 'founded'],
  ['Zaposl.', 'employees'],
  ['Roj. leto lastnika', 'ownerBirthYear'],
  ['Letni promet EUR', 'turnover'],
] as const
const STRANGE_WORDS = [
  ['družba z omejeno odgovornostjo', 'company'],
  ['zadruga', 'cooperative'],
  ['posluje', 'active'],
  ['mirovanje', 'dormant'],
] as const

/** With lines above the header, decimal commas, and days first with dots. */
function strangeFile(day: string, firms: number): string {
  const rows = Array.from({ length: firms }, (_, at) => [
    `04${1_000 + at}`,
    `Orodjarna Češnja ${at}`,
    STRANGE_WORDS[at % 4 === 0 ? 1 : 0][0],
    STRANGE_WORDS[at % 5 === 0 ? 3 : 2][0],
    `${String(13 + (at % 15)).padStart(2, '0')}.03.${1970 + at}`,
    `${5 + at}`,
    `${1945 + at}`,
    `${1 + (at % 9)}.${100 + at}.250,50`,
  ])
  const lines = [
    ['Izpis iz registra družb'],
    [`Stanje na dan ${day}`],
    [],
    STRANGE_COLUMNS.map(([name]) => name),
    ...rows,
  ]
  const path = join(mkdtempSync(join(tmpdir(), 'relevo-strange-')), `druzbe-${day}.csv`)
  writeFileSync(path, lines.map((cells) => cells.join(';')).join('\r\n'))
  return path
}
