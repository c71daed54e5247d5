import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pseudoText } from '../../shared/words/pseudo.ts'
import { createWords, type Language } from '../../shared/words/words.ts'
import { writeRegister } from '../bench/registers/write-register.ts'
import { findClipped } from './find-clipped.ts'
import { findViolations } from './find-violations.ts'
import { goTo, type Visit, visitRelevo, withoutBrowser } from './harness.ts'
import { settled } from './settled.ts'

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

interface Tongue {
  readonly tongue: string
  readonly language: Language
  /** As no language has it: every sentence a good deal longer. */
  readonly isPseudo: boolean
  readonly width: number
  /** Of the analyst's register. */
  readonly rows: number
}

/** The whole register in English; what is said is looked at where it is longer and the screen smaller. */
const TONGUES: readonly Tongue[] = [
  { tongue: 'English', language: 'en', isPseudo: false, width: 1366, rows: 300_000 },
  { tongue: 'Spanish', language: 'es', isPseudo: false, width: 1024, rows: 3_000 },
  { tongue: 'a language that is long', language: 'en', isPseudo: true, width: 1024, rows: 3_000 },
]

describe.skipIf(withoutBrowser).each(TONGUES)(
  'those who work with it, in $tongue',
  ({ language, isPseudo, width, rows, tongue }) => {
    const folder = mkdtempSync(join(tmpdir(), 'relevo-journeys-'))
    const { say, number } = createWords(language, isPseudo ? pseudoText : undefined)
    const isNarrow = width < 1200
    let visit: Visit
    let page: Page
    beforeAll(async () => {
      visit = await visitRelevo({ language, viewport: { width, height: 768 } })
      page = visit.page
      page.setDefaultTimeout(isNarrow ? 20_000 : 120_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      if (!isPseudo) return
      await page.getByRole('button').first().waitFor()
      await page.evaluate(() => localStorage.setItem('relevo.pseudo', 'on'))
      await page.reload()
    })
    afterAll(async () => {
      await visit.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const button = (name: string | RegExp) => page.getByRole('button', { name })
    const dialog = () => page.getByRole('dialog')
    const link = (name: string) => page.getByRole('link', { name, exact: true })
    const filtersSet = () => page.getByRole('list', { name: say('list.filters-set') })
    const savedLists = () => page.getByRole('navigation', { name: say('list.saved') })
    /** By its label, once that stands still: what was ticked before moves to the front. */
    const tick = (value: string) =>
      page
        .locator('label')
        .filter({ has: page.getByRole('checkbox', { name: new RegExp(`^${value}`) }) })
        .click()

    const cut: string[] = []
    /** A step of a journey, to be looked at; on the small screen no word of it may be cut. */
    const look = async (step: string): Promise<void> => {
      await settled(page)
      if (isNarrow) cut.push(...(await findClipped(page)).map((text) => `${step}: ${text}`))
      await page.screenshot({ path: `out/journeys/${tongue.split(' ').at(-1)?.toLowerCase()}-${step}.png` })
    }
    const importFile = async (path: string, step: string): Promise<void> => {
      const choose = button(say('import.files-choose'))
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose.click()])
      await chooser.setFiles(path)
      for (const way of ['to-reading', 'to-mapping', 'to-dry-run'] as const) {
        const go = button(say(`import.${way}`))
        await go.waitFor()
        await look(`${step}-before-${way}`)
        await go.click()
      }
      // Whatever the count: all the words but the figure, in order.
      const words = say('import.dry-keep', { count: 2, firms: '#' }).split('#').map(escaped)
      const keep = button(new RegExp(`^${words.join('[\\d.,]+')}`))
      await keep.waitFor()
      await look(`${step}-dry-run`)
      await keep.click()
      await button(say('import.kept-see')).waitFor()
      await look(`${step}-kept`)
      await button(say('import.kept-see')).click()
      await page.getByRole('grid').waitFor()
    }
    const importRows = (name: string, text: string, step: string): Promise<void> => {
      const path = join(folder, name)
      writeFileSync(path, HEADER + text)
      return importFile(path, step)
    }
    const saveAsList = async (opener: string, name: string): Promise<void> => {
      await button(opener).click()
      await dialog().getByLabel(say('list.name')).fill(name)
      await look(`saving-${name.split(' ')[0]?.toLowerCase()}`)
      await page.keyboard.press('Enter')
      await savedLists().getByText(name).waitFor()
    }
    const exported = async (): Promise<readonly string[]> => {
      await button(say('candidates.export')).last().click()
      const save = button(say('candidates.export-save'))
      await save.waitFor()
      await look('exporting')
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
      return readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n')
    }

    it(`the analyst brings in ${number(rows)} firms, tunes the weights, keeps the list, explains a firm and exports`, async () => {
      const path = join(folder, 'municipal-2026-09-30.csv')
      writeRegister({ path, layout: 'municipal', rows, seed: 7 })
      await button(say('start.create')).waitFor()
      await look('welcome')
      await button(say('start.create')).click()
      await importFile(path, 'analyst')
      await look('analyst-candidates')
      await tick('Lowmoor')
      await filtersSet().getByText('Lowmoor').waitFor()
      const first = page.getByRole('grid').locator('[aria-rowindex="2"]')
      await settled(page)
      const best = await first.textContent()
      expect(best).toContain('Lowmoor')
      await page.keyboard.press('w')
      await page.getByRole('slider', { name: say('criteria.succession') }).focus()
      await page.keyboard.press('Home')
      await expect.poll(() => first.textContent()).not.toBe(best)
      await look('analyst-tuned')
      await saveAsList(say('list.save'), 'Lowmoor, without age')
      await page.getByRole('grid').focus()
      await page.keyboard.press('ArrowDown')
      const inPane = page.getByRole('complementary').getByRole('heading', { level: 2 })
      await settled(page)
      const named = isNarrow ? null : await inPane.textContent()
      await look('analyst-explained')
      await page.keyboard.press('Enter')
      const heading = page.getByRole('heading', { level: 1 })
      await page.getByRole('heading', { name: say('campaigns.timeline') }).waitFor()
      await settled(page)
      const name = (await heading.first().textContent()) ?? ''
      if (named !== null) expect(name).toBe(named)
      await look('analyst-firm')
      await page.goBack()
      const lines = await exported()
      await settled(page)
      const said = await page.getByRole('status').first().textContent()
      expect(lines).toHaveLength(1 + Number(/[\d.,]+/.exec(said ?? '')?.[0].replaceAll(/\D/g, '')))
      expect(lines[1]).toContain(name)
      await page.keyboard.press('Escape')
      await dialog().waitFor({ state: 'detached' })
      expect(cut.splice(0)).toEqual([])
    }, 300_000)

    it('the advocate finds every firm in liquidation in two towns with 10 to 100 staff, and makes a list of them', async () => {
      await link(say('frame.start')).click()
      await button(say('start.create')).waitFor()
      await look('advocate-start')
      await button(say('start.create')).click()
      await importRows('registro-2026-09-30.csv', firms(1, 61, []), 'advocate')
      await page.getByText(say('criteria.lens-recovery'), { exact: true }).click()
      for (const value of ['Ribera', 'Valle', 'Liquidation']) {
        await tick(value)
        await filtersSet().getByText(value).waitFor()
      }
      const figure = say('candidates.facet-employees')
      await page.getByRole('textbox', { name: say('list.least', { figure }) }).fill('10')
      await page.keyboard.press('Enter')
      await filtersSet()
        .getByText(say('list.from', { from: '10' }))
        .waitFor()
      await page.getByRole('textbox', { name: say('list.most', { figure }) }).fill('100')
      await page.keyboard.press('Enter')
      // Of 1 to 60: every fifth, without those of Sierra (2 modulo 3), with 3 to 48 for 10 to 100 staff.
      const wanted = [5, 10, 15, 20, 25, 30, 35, 40, 45].filter((id) => id % 3 !== 2).length
      await page.getByText(say('candidates.of-firms', { count: 60, shown: wanted, firms: 60 })).waitFor()
      await look('advocate-found')
      await page.getByRole('grid').focus()
      await page.keyboard.press('Control+a')
      await page.getByText(say('list.picked', { count: wanted, firms: wanted })).waitFor()
      await look('advocate-picked')
      await saveAsList(say('list.make-list'), 'This week')
      expect(await exported()).toHaveLength(wanted + 1)
      expect(cut.splice(0)).toEqual([])
      if (!isNarrow) expect(await findViolations(page)).toEqual([])
    })

    it('the clerk imports the new extract, sees what changed, and prints', async () => {
      await goTo(page, 'import')
      await button(say('import.kept-another')).click()
      await importRows('registro-2026-10-31.csv', firms(4, 64, [7, 11]), 'clerk')
      await link(say('frame.start')).click()
      await button(say('start.see-changes')).waitFor()
      await look('clerk-start')
      await button(say('start.see-changes')).click()
      const distressed = page.getByText(say('changes.heading-distressed', { number: 2 }))
      await distressed.waitFor()
      await page.getByText(say('changes.heading-new', { number: 3 }), { exact: true }).waitFor()
      await page.getByText(say('changes.heading-gone', { number: 3 }), { exact: true }).waitFor()
      await page.getByText('Talleres 11 SL').first().waitFor()
      await look('clerk-changes')
      expect(cut.splice(0)).toEqual([])
      if (!isNarrow) expect(await findViolations(page)).toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect(await distressed.isVisible()).toBe(true)
      expect(await page.getByRole('heading', { name: say('watch.duplicates') }).isVisible()).toBe(false)
      expect(visit.problems()).toEqual([])
    })
  },
)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
