import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findClipped } from './find-clipped.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'

/** Every sentence a good deal longer than in English, on a small screen. */
describe.skipIf(withoutBrowser)('the screens in a language that is long', () => {
  let visit: Visit
  beforeAll(async () => {
    visit = await visitSample({ viewport: { width: 1024, height: 768 } })
    await visit.page.evaluate(() => localStorage.setItem('relevo.pseudo', 'on'))
    await visit.page.reload()
  })
  afterAll(() => visit.close())

  const screens = [
    '',
    'import',
    'candidates',
    'changes',
    'compare',
    'campaigns',
    'model',
    'manual',
    'settings',
  ]

  /** What is cut, screen by screen; the last is the first firm of the list. */
  const cutOn = async (): Promise<readonly string[]> => {
    const { page } = visit
    const cut: string[] = []
    for (const name of [...screens, 'firm']) {
      if (name === 'firm') {
        await goTo(page, 'candidates')
        await page.getByRole('grid').focus()
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
      } else await goTo(page, name)
      cut.push(...(await findClipped(page)).map((text) => `${name}: ${text}`))
    }
    return cut
  }

  it('cut no word on any screen', async () => {
    expect(await cutOn()).toEqual([])
  })

  it('nor in Spanish', async () => {
    const { page } = visit
    await page.evaluate(() => localStorage.removeItem('relevo.pseudo'))
    await goTo(page, 'settings')
    await page.reload()
    await page.getByText('Español', { exact: true }).click()
    await page.getByRole('heading', { name: 'Ajustes' }).waitFor()
    expect(await cutOn()).toEqual([])
  })
})
