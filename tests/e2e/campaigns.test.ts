import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOfWord, wordFile } from '../electron/core/exporting/word-file.ts'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

const SAMPLE = fileURLToPath(
  new URL('../../fixtures/registries/sample/registro-ejemplo.csv', import.meta.url),
)

/** From the list to a conversation: a campaign, its next steps, letters, contacts, and whoever must not be contacted. */
describe.skipIf(withoutBrowser)('a campaign with the sample registry', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample()
    await goTo(visit.page, 'campaigns')
  })
  afterAll(() => visit.close())

  const button = (name: string | RegExp) => visit.page.getByRole('button', { name })
  const rows = () => visit.page.locator('tbody tr')
  const nameAt = async (place: number) => {
    await settled(visit.page)
    return (await rows().nth(place).getByRole('link').textContent()) ?? ''
  }
  const firstFirm = () => nameAt(0)
  const sheet = () => visit.page.locator('[data-sheet]')
  const choose = async (opener: string, file: { readonly name: string; readonly buffer: Buffer }) => {
    const [chooser] = await Promise.all([visit.page.waitForEvent('filechooser'), button(opener).click()])
    await chooser.setFiles({ mimeType: 'application/octet-stream', ...file })
  }
  /** The firm that asks not to be written to, on the way. */
  let silent = ''

  it('begins with the first of the list', async () => {
    const { page } = visit
    await page.getByText('No campaign yet').waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('New campaign').click()
    await page.getByLabel('Name of the campaign').fill('Spring')
    await button('Create').click()
    await button('Add the first of the list').click()
    await page.getByLabel('How many firms, best first').fill('30')
    await button('Add').last().click()
    await page.getByText('30 firms added.').waitFor()
    await page.getByText('1–25 of 30').waitFor()
    await settled(page)
    expect(await rows().count()).toBe(25)
    expect(await findViolations(page)).toEqual([])
  })

  it('keeps the next step and its date, and shows what is due first', async () => {
    const { page } = visit
    const name = await nameAt(24)
    await page.getByLabel(`Next step for ${name}`, { exact: true }).fill('call the accountant')
    await page.getByLabel(`Date of the next step for ${name}`, { exact: true }).fill('2020-01-01')
    await page.getByLabel(`Who looks after ${name}`, { exact: true }).click()
    await page.getByText('Due (1)').waitFor()
    await expect.poll(firstFirm).toBe(name)
  })

  it('is a board over the same firms', async () => {
    const { page } = visit
    await page.getByText('Board', { exact: true }).click()
    const lead = page.getByRole('region', { name: 'Lead' })
    await lead.getByRole('article').first().waitFor()
    await settled(page)
    expect(await lead.getByRole('article').count()).toBe(20)
    await lead.getByText('10 more in the table').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByText('Table', { exact: true }).click()
    await rows().first().waitFor()
  })

  it('shows letters by the firm’s name and writes them into one Word file', async () => {
    const { page } = visit
    const [first, second] = [await nameAt(0), await nameAt(1)]
    const boxes = page.locator('tbody td:first-child label')
    for (const place of [0, 1, 2]) await boxes.nth(place).click()
    await page.getByText('3 chosen').waitFor()
    await button('Write letters').click()
    await page.getByText(`Letter 1 of 3: ${first}`).waitFor()
    await sheet().getByRole('heading', { name: first }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await button('Letter after').click()
    await page.getByText(`Letter 2 of 3: ${second}`).waitFor()
    await sheet().getByRole('heading', { name: second }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), button('Write 3 letters').click()])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    await page.getByText(/3 letters written/).waitFor()
  })

  it('keeps a Word template of the office’s own only where it is sound, and writes a letter from it', async () => {
    const { page } = visit
    const firm = await firstFirm()
    await goTo(page, 'settings')
    const add = (name: string, ...file: Parameters<typeof wordFile>) =>
      choose('Add a Word template', { name, buffer: wordFile(...file) })
    await add('typo.docx', ['{frm} {objection}'])
    await page.getByText('there is no field {frm}. Did you mean {firm}?').waitFor()
    await add('nosy.docx', ['{scoreOfFirm} {objection}'])
    await page.getByText('there is no field {scoreOfFirm}. Known:').waitFor()
    await add('loop.docx', ['{#addressee}', '{.}', '{objection}'])
    await page.getByText('the part {#addressee} is not closed').waitFor()
    await add('macro.docm', ['{firm} {objection}'], { 'word/vbaProject.bin': 'x' })
    await page.getByText('it contains a macro').waitFor()
    await page.getByText('No template yet.').waitFor()
    expect(await findViolations(page)).toEqual([])
    await add('Our letter.docx', ['To {firm}{#place}, {place}{/place}', '{objection}'])
    await page.getByText('“Our letter” was checked').waitFor()
    await goTo(page, 'campaigns')
    await page.getByRole('link', { name: firm, exact: true }).click()
    await button('Save for Word (.docx): Our letter').click()
    const save = page.getByRole('dialog').getByRole('button', { name: 'Save for Word (.docx)' })
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    const text = textOfWord(readFileSync(await download.path()))
    expect(text).toContain(`To ${firm}, `)
    expect(text).not.toMatch(/[{}]/)
    await goTo(page, 'campaigns')
  })

  it('leads to the firm, where contacts, calls and the do-not-contact list are kept', async () => {
    const { page } = visit
    silent = await firstFirm()
    await rows().first().getByRole('link').click()
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await page.getByText('Letter to the owner:').waitFor()
    await button(/Press to copy/)
      .first()
      .waitFor()
    await button('New contact').click()
    await page.getByLabel('Name', { exact: true }).fill('Gestoría Vela')
    await button('Add contact').click()
    await page.getByText('Gestoría Vela').first().waitFor()
    await page.getByLabel('What was said, what comes next').fill('will call back')
    await button('Add to the timeline').click()
    await page.getByText('will call back').last().waitFor()
    await button('Put on the list').click()
    await page.getByLabel('Reason', { exact: true }).fill('asked by telephone')
    await button('Put on the list').click()
    await page.getByText(/Must not be contacted since .*asked by telephone/).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('lets nothing of who must not be contacted onto the clipboard, into a preview or onto paper', async () => {
    const { page } = visit
    await expect.poll(() => button(/Press to copy/).count()).toBe(0)
    await button('Preview: Letter to the owner').click()
    await page.getByText(/is on the do-not-contact list since/).waitFor()
    await settled(page)
    for (const way of ['Copy text', 'Print or save as PDF']) expect(await button(way).isDisabled()).toBe(true)
    expect(await sheet().count()).toBe(0)
    await page.keyboard.press('Escape')
    await goTo(page, 'candidates')
    await button('Print').click()
    await page.getByText('1 firm was left out, because it must not be contacted.').waitFor()
    await sheet().getByText('How this list came about').waitFor()
    await settled(page)
    expect(await sheet().getByText(silent, { exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await goTo(page, 'campaigns')
    await rows().first().waitFor()
    const ofSilent = rows().filter({ has: page.getByRole('link', { name: silent, exact: true }) })
    expect(await ofSilent.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect([await ofSilent.isVisible(), await rows().nth(1).isVisible()]).toEqual([false, true])
    await page.emulateMedia({ media: null })
  })

  it('takes an exported list back: what it is, and its firms', async () => {
    const { page } = visit
    const second = await nameAt(1)
    await goTo(page, 'candidates')
    await page.getByLabel('Name or id').fill(second)
    await page.getByText(/^1 of /).waitFor()
    await button('Export').click()
    await page.getByText('Data (JSON)').click()
    const save = button('Choose where to save')
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    await button('Clear the search').click()
    await expect.poll(() => page.url()).not.toContain('search')
    await goTo(page, 'campaigns')
    await button('Add from a list').click()
    const buffer = readFileSync(await download.path())
    await choose('Choose an exported list', { name: 'list.json', buffer })
    await page.getByText(/“list.json”: lens Succession, model .+, data of Oct 31, 2026/).waitFor()
    await page.getByText('1 firm of it is in this workspace.').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText('1 was in it already.').waitFor()
  })

  it('shows who must not be contacted, and writes them no letter', async () => {
    const { page } = visit
    await goTo(page, 'campaigns')
    await page.getByText('Do not contact: asked by telephone').waitFor()
    await button('Write letters').click()
    const [download] = await Promise.all([page.waitForEvent('download'), button('Write 3 letters').click()])
    expect(download.suggestedFilename()).toMatch(/\.docx$/)
    await page.getByText(/2 letters written.*Left out, because they must not be contacted/).waitFor()
    expect(visit.problems()).toEqual([])
  })

  it('is a month’s round in sixteen clicks: extract, changes, digest, three letters, list', async () => {
    const { page, door } = visit
    await page.reload()
    let clicks = 0
    const click = async (target: Locator): Promise<void> => {
      clicks += 1
      await target.click()
    }
    const saved = async (target: Locator): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), click(target)])
      return download.suggestedFilename()
    }
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    await click(link('Import'))
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), click(button(/choose files/i))])
    await chooser.setFiles(nextExtract(door.documentsFolder))
    // The sample has a series of its own; a register that was imported as a file needs no name.
    await click(page.getByLabel('Name of this series'))
    await page.getByLabel('Name of this series').fill('registro-ejemplo')
    await click(button('Check the reading'))
    await click(button('Check the mapping'))
    await click(button('Try it out'))
    await click(button(/^Keep \d+ firms/))
    await button('See candidates').waitFor()
    await click(link('Changes'))
    expect(await saved(button('Save as a sheet'))).toMatch(/\.html$/)
    await click(link('Campaigns'))
    await settled(page)
    const boxes = page.locator('tbody td:first-child label')
    for (const place of [0, 1, 2]) await click(boxes.nth(place))
    await click(button('Write letters'))
    await page.getByText(/Letter 1 of 3/).waitFor()
    expect(await saved(button('Write 3 letters'))).toMatch(/\.docx$/)
    expect(await saved(button('Save the list'))).toMatch(/\.docx$/)
    expect(clicks).toBe(16)
    expect(visit.problems()).toEqual([])
  })

  it('is led to from the first screen by what is due in it, though another is newer', async () => {
    const { page } = visit
    await button('New campaign').click()
    await page.getByLabel('Name of the campaign').fill('Autumn')
    await button('Create').click()
    await page.getByText('Nobody is in this list').waitFor()
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await page.getByText('1 firm of “Spring” is due').waitFor()
    await button('See what is due').click()
    await page.getByText('Due (1)').waitFor()
    await settled(page)
    expect(await rows().count()).toBe(1)
    expect(visit.problems()).toEqual([])
  })
})

/** The sample a month later: its first two firms have left. */
function nextExtract(folder: string): string {
  const [header, , , ...rest] = readFileSync(SAMPLE, 'utf8').split('\n')
  const path = join(folder, 'registro-ejemplo.csv')
  writeFileSync(path, [header, ...rest].join('\n'))
  return path
}
