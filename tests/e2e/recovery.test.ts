import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitRelevo, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

describe.skipIf(withoutBrowser)('a workspace that can no longer be read', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitRelevo()
    visit.page.setDefaultTimeout(30_000)
  })
  afterAll(() => visit.close())

  const call = (name: string, input: object = {}) =>
    visit.page.evaluate(
      async ([name, body]) => {
        const headers = { 'content-type': 'application/json' }
        return (await fetch(`/call/${name}`, { method: 'POST', body, headers })).json()
      },
      [name, JSON.stringify(input)] as const,
    )

  it('is offered back from its copies, with their dates and counts, and goes on from the one chosen', async () => {
    const made = await call('workspace.sample')
    await call('workspace.close')
    const path = join(visit.door.documentsFolder, `${made.value.name}.relevo`)
    mkdirSync(`${path}-backups`, { recursive: true })
    copyFileSync(path, join(`${path}-backups`, '2026-11-01T10-00-00Z opened.relevo'))
    writeFileSync(join(`${path}-backups`, '2026-11-02T10-00-00Z opened.relevo'), 'not a copy any more')
    writeFileSync(path, readFileSync(path).fill(7, 0, 8_192))

    await visit.page.reload()
    await visit.page.getByRole('button', { name: made.value.name }).click()
    await visit.page.getByRole('heading', { name: 'Copies of this workspace' }).waitFor()
    await settled(visit.page)
    expect(await visit.page.getByRole('button', { name: /Nov 2, 2026.*damaged/ }).isDisabled()).toBe(true)
    expect(await findViolations(visit.page)).toEqual([])
    await visit.page.getByRole('button', { name: /Restore Nov 1, 2026, 10:00 UTC: firms \d+/ }).click()
    await visit.page.getByRole('button', { name: 'See candidates' }).waitFor()
    expect((await call('workspace.current')).value.firms).toBe(made.value.firms)
  })

  it('and all that is owed to the people in it, stand on one screen', async () => {
    const { page } = visit
    const { value: list } = await call('ranking.page', { lens: 'succession', offset: 0, limit: 1 })
    await call('note.add', { firm: list.candidates[0].id, text: 'Spoke to Ana Invento Prueba' })
    await goTo(page, 'care')
    await page.getByRole('heading', { level: 1, name: 'Data care' }).waitFor()
    await page.getByRole('button', { name: /^Restore the copy of Nov 1/ }).waitFor()
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText(/^Sound: \d+ firms read/).waitFor()

    await page.getByRole('textbox', { name: 'Purpose' }).fill('Continuity of work')
    await page.getByRole('textbox', { name: 'Legal basis' }).fill('Public task')
    await page.getByRole('region', { name: 'Why these data are kept' }).getByRole('button').click()
    await page.getByText(/^Written on/).waitFor()
    await page.getByRole('button', { name: 'Count', exact: true }).click()
    await page.getByRole('table', { name: 'By age of the owner' }).waitFor()

    await page.getByRole('textbox', { name: 'Name of the person' }).fill('Prueba, Ana Invento')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByText('Places where the name stands: 1').waitFor()
    expect(await findViolations(page)).toEqual([])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).click(),
    ])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).places).toHaveLength(1)
    await page.getByRole('button', { name: 'Erase' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click()
    await page.getByText('Places where the name stands: 0').waitFor()
    expect((await call('note.list', { firm: list.candidates[0].id })).value[0].text).toBe('Spoke to […]')
    expect(visit.problems()).toEqual([])
  })

  it('takes pasted pages for their text', async () => {
    const { page } = visit
    const field = page.getByRole('textbox', { name: 'Purpose' })
    await field.fill('')
    await field.evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/html', '<img src=x onerror="window.pwn = 1"><b>bold</b>')
      data.setData('text/plain', 'bold')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    await page.evaluate(() => {
      const html = '<img src=x onerror="window.pwn = 1"><b>bold</b>'
      return document.execCommand('insertHTML', false, html)
    })
    // A picture that was let in is asked for first, and fails after.
    await settled(page)
    expect(await page.evaluate(() => 'pwn' in window)).toBe(false)
    expect(await page.locator('main img, main b').count()).toBe(0)
  })

  it('is covered when nobody has been there for as long as was chosen, and shown again', async () => {
    const { page } = visit
    visit.problems()
    await page.clock.install()
    await goTo(page, 'settings')
    await page.getByText('After 5 minutes').click()
    await settled(page)
    expect((await call('settings.get')).value.coverAfter).toBe(5)
    await page.clock.fastForward('04:00')
    await page.mouse.move(300, 300)
    await page.clock.fastForward('04:00')
    const cover = page.getByRole('dialog', { name: 'Covered' })
    await settled(page)
    expect(await cover.isVisible()).toBe(false)
    await page.clock.fastForward('01:30')
    await cover.waitFor()
    const below = await page.locator('h1').evaluate((heading) => {
      const { x, y } = heading.getBoundingClientRect()
      const isOnTop = heading.contains(document.elementFromPoint(x + 2, y + 2))
      return { isOnTop, isSilent: heading.closest('[inert], [aria-hidden="true"]') !== null }
    })
    expect(below).toEqual({ isOnTop: false, isSilent: true })
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await cover.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show again' }).click()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(visit.problems()).toEqual([])
  })
})
