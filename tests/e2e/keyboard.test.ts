import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findUnreachable } from './find-unreachable.ts'
import { findContrast, findViolations } from './find-violations.ts'
import { goTo, type Visit, visitSample, withoutBrowser } from './harness.ts'
import { OPENERS, SCREENS, type Screen } from './screens.ts'
import { settled } from './settled.ts'

/** Every screen and every dialog by the keyboard alone: reached, seen, left again, and never lost. */
describe.skipIf(withoutBrowser)('without a mouse', () => {
  let visit: Visit
  let page: Page
  let firm: string
  beforeAll(async () => {
    visit = await visitSample({ viewport: { width: 1366, height: 768 } })
    page = visit.page
    page.setDefaultTimeout(20_000)
    firm = await fill()
  })
  afterAll(() => visit.close())

  /** Gives the screens something to show: a campaign with members and a note. Answers with a firm's id. */
  const fill = async (): Promise<string> => {
    const { candidates } = await call('ranking.page', { lens: 'succession', offset: 0, limit: 5 })
    const firms: string[] = candidates.map(({ id }: { id: string }) => id)
    const campaign = await call('campaign.create', { name: 'Spring', lens: 'succession' })
    await call('campaign.addFirms', { campaign: campaign.id, firms })
    await call('note.add', { firm: firms[0], text: 'Spoke to the accountant.' })
    await call('note.add', { firm: firms[0], text: 'Will call back.' })
    const said = { firm: firms[0], lens: 'succession', reason: 'Fewer people' }
    await call('decision.add', { ...said, decision: 'later' })
    await call('contest.add', { ...said, by: 'owner' })
    return firms[0] ?? ''
  }
  const call = (name: string, input: object) =>
    page.evaluate(
      async ([name, body]) => {
        const headers = { 'content-type': 'application/json' }
        return (await (await fetch(`/call/${name}`, { method: 'POST', body, headers })).json()).value
      },
      [name, JSON.stringify(input)] as const,
    )

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const show = (screen: Screen) => goTo(page, screen === 'firm' ? `firm/${firm}` : screen)
  const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement)
  /** What has the focus, by the name it is known by. */
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      if (at === null || at === document.body) return 'nothing'
      const isField = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      return at.getAttribute('aria-label') ?? (isField ? at.labels?.[0]?.textContent : at.textContent)
    })

  it('the walk tells what cannot be reached, what is for the hand alone, and what hides its focus', async () => {
    await show('manual')
    await page.evaluate(() => {
      const bad = document.createElement('div')
      bad.innerHTML =
        '<button tabindex="-1">One</button><b class="two">Two</b><button class="three">Three</button>'
      const style = new CSSStyleSheet()
      style.replaceSync('.two { cursor: pointer } .three:focus { outline: none }')
      document.adoptedStyleSheets.push(style)
      document.querySelector('main')?.append(bad)
    })
    expect(await findUnreachable(page)).toEqual([
      'not reached: button “One”',
      'for the hand alone: b “Two”',
      'focus not seen: button “Three”',
    ])
    await page.reload()
  })

  it.each(SCREENS)(
    'all can be reached and seen on “%s”, in light, dark and high contrast',
    async (screen) => {
      await show(screen)
      expect(await findUnreachable(page)).toEqual([])
      await leaveHint()
      expect(await findViolations(page)).toEqual([])
      for (const theme of ['dark', 'contrast']) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        expect([theme, await findContrast(page)]).toEqual([theme, []])
      }
      await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
    },
  )

  it.each(['Compare pairs', 'Stability', 'Outcomes', 'Agreement', 'Shortlist', 'Tables'])(
    'as on the part “%s” of the model',
    async (part) => {
      await show('model')
      await page
        .getByRole('radio', { name: part })
        .or(page.getByRole('tab', { name: part }))
        .press('Space')
      expect(await findUnreachable(page)).toEqual([])
    },
  )

  it.each(OPENERS)(
    'every dialog of “%s” opens and closes by key, and gives the focus back',
    async (screen, openers) => {
      await show(screen)
      await prepare(screen)
      for (const name of openers) {
        const said = { message: String(name) }
        const opener = button(name).first()
        const dialog = page.getByRole('dialog')
        await opener.press('Enter')
        await expect.poll(() => dialog.count(), said).toBe(1)
        await expect
          .poll(() => dialog.evaluate((one) => one.contains(document.activeElement)), said)
          .toBe(true)
        expect([name, await findUnreachable(page)]).toEqual([name, []])
        await leaveHint()
        expect([name, await findViolations(page)]).toEqual([name, []])
        await page.keyboard.press('Escape')
        await expect.poll(() => dialog.count(), said).toBe(0)
        await expect.poll(() => isFocused(opener), said).toBe(true)
      }
    },
  )

  it('the palette and the list of keys open from anywhere, and give the focus back', async () => {
    await show('settings')
    const opener = button('Open data care')
    for (const [key, name] of [
      ['Control+k', 'Commands and firms'],
      ['?', 'Keys'],
    ] as const) {
      await opener.press(key)
      const dialog = page.getByRole('dialog', { name })
      await dialog.waitFor()
      await expect.poll(() => dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
      expect([name, await findViolations(page)]).toEqual([name, []])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(() => isFocused(opener)).toBe(true)
    }
  })

  it('leaves the focus with what takes the place of a filter, a list, a note or a member that goes', async () => {
    await show('candidates')
    const filters = page.getByRole('list', { name: 'Filters set' })
    for (const facet of ['Size', 'Tier']) {
      const box = page
        .getByRole('group', { name: facet })
        .or(page.getByRole('region', { name: facet }))
        .getByRole('checkbox')
        .first()
      await box.press('Space')
      await settled(page)
    }
    const second = await filters.getByRole('button').nth(1).getAttribute('aria-label')
    await filters.getByRole('button').first().press('Enter')
    await expect.poll(focused).toBe(second)
    await settled(page)
    await page.keyboard.press('Enter')
    await filters.waitFor({ state: 'detached' })
    await expect.poll(focused).not.toBe('nothing')

    await call('view.add', { name: 'First', address: '' })
    await page.reload()
    const lists = page.getByRole('navigation', { name: 'Saved lists' })
    await lists.getByRole('button', { name: 'First', exact: true }).press('Enter')
    await lists.getByRole('button', { name: /^Remove/ }).press('Enter')
    await expect.poll(focused).toBe('All firms')

    await show('campaigns')
    const members = page.locator('tbody tr')
    const next = await members.nth(1).getByRole('button').last().getAttribute('aria-label')
    await members.first().getByRole('button').last().press('Enter')
    await expect.poll(focused).toBe(next)

    await show('firm')
    const notes = button('Remove note')
    await notes.nth(1).waitFor()
    await notes.first().press('Enter')
    await expect.poll(() => notes.count()).toBe(1)
    await expect.poll(() => isFocused(notes)).toBe(true)
    await settled(page)
    await page.keyboard.press('Enter')
    await expect.poll(focused).toBe('New note')
    expect(visit.problems()).toEqual([])
  })

  it('takes back by Ctrl+Z what was done to members, notes and weights, and does it again', async () => {
    await show('campaigns')
    const stage = page.getByRole('button', { name: /Stage of/ }).first()
    const stageIs = async (name: string) => {
      await expect.poll(() => stage.textContent()).toContain(name)
      await settled(page)
    }
    await stage.press('Enter')
    await page.getByRole('option', { name: 'In talks' }).press('Enter')
    await page.getByText(/: now “In talks”\.$/).waitFor()
    await settled(page)
    const field = page.getByRole('textbox', { name: /^Next step for/ }).first()
    await field.fill('call the bank')
    await stage.focus()
    await settled(page)
    expect(await field.inputValue()).toBe('call the bank')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('undo next step')
    await page.getByRole('menuitem', { name: /^Undo: .*next step/ }).waitFor()
    await settled(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('')
    await settled(page)
    await stage.focus()
    await page.keyboard.press('Control+z')
    await stageIs('Lead')
    await page.keyboard.press('Control+Shift+z')
    await stageIs('In talks')
    await page.keyboard.press('Control+z')
    await stageIs('Lead')

    await show('firm')
    await page.getByLabel('New note').fill('Written by mistake.')
    await button('Add note').press('Enter')
    const note = page.getByRole('article').getByText('Written by mistake.')
    await expect.poll(() => note.count()).toBe(2)
    await settled(page)
    await button('New contact').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => note.count()).toBe(0)

    await show('candidates')
    await button('Weights').press('Enter')
    const slider = page.getByRole('slider', { name: 'Succession pressure' })
    const usual = await slider.inputValue()
    await slider.press('Home')
    await expect.poll(() => slider.inputValue()).toBe('0')
    await expect.poll(() => page.url()).toContain('weight=')
    await settled(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => slider.inputValue()).toBe(usual)
    expect(visit.problems()).toEqual([])
  })

  /** Brings about what a screen's dialogs need. */
  const prepare = async (screen: Screen): Promise<void> => {
    if (screen === 'candidates')
      await page.getByRole('columnheader', { name: /Staff/ }).getByRole('button').press('Enter')
    if (screen === 'campaigns') await page.locator('tbody input').first().press('Space')
    if (screen === 'model') {
      await button(/^Sector fit/).press('Enter')
      await page.getByRole('slider').first().press('ArrowRight')
      await expect.poll(() => button('What differs').isEnabled()).toBe(true)
    }
    if (screen === 'care') {
      await page.getByLabel('Name of the person').fill('accountant')
      await page.keyboard.press('Enter')
    }
  }
  /** A hint over the page belongs to no landmark, and goes when the focus leaves what it is about. */
  const leaveHint = async (): Promise<void> => {
    await page.evaluate(() =>
      (document.querySelector<HTMLElement>('[role=dialog]') ?? document.querySelector('main'))?.focus(),
    )
    await page.getByRole('tooltip').waitFor({ state: 'detached' })
  }
})
