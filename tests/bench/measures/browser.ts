/** What one sees of a workspace in the built screens: from the press to the painted answer, and how long the page is held. */
import { copyFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Locator } from 'playwright-core'
import { visitRelevo } from '../../e2e/harness.ts'
import { benchWorkspace } from '../bench-core.ts'
import type { Figure, MeasureTask } from '../figure.ts'
import { peakOf } from '../run-measure.ts'
import { secondsToAnswer, watchPage } from '../watch-page.ts'

const { folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const TIMES = 7
const LONGEST_WAIT_MS = 120_000

const visit = await visitRelevo({ viewport: { width: 1366, height: 768 } })
const { page, door } = visit
try {
  page.setDefaultTimeout(LONGEST_WAIT_MS)
  const opened = await openWorkspace()
  await watchPage(page)
  const figures = [opened, ...(await answers())]
  const long = await page.evaluate(() => window.longTasks)
  figures.push(
    { name: 'longest-task', seconds: Math.max(0, ...long) / 1_000, times: 1 },
    { name: `long tasks: ${long.length}`, seconds: sum(long) / 1_000, times: 1 },
  )
  console.log(JSON.stringify({ figures, peakMiB: peakOf(door.process.pid) }))
} finally {
  await visit.close()
}

/** The bench's workspace stands in for one that was open before. */
async function openWorkspace(): Promise<Figure> {
  await page.getByRole('button', { name: 'Create a workspace' }).click()
  await page.getByRole('heading', { name: 'Import a registry' }).waitFor()
  await page.evaluate(() =>
    fetch('/call/workspace.close', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    }),
  )
  const [made = ''] = readdirSync(door.documentsFolder).filter((name) => name.endsWith('.relevo'))
  copyFileSync(benchWorkspace(folder), join(door.documentsFolder, made))
  await page.evaluate(() => location.assign('#/'))
  await page.reload()
  const started = performance.now()
  await page.getByRole('button', { name: basename(made, '.relevo') }).click()
  await page.getByRole('button', { name: 'See candidates' }).click()
  await page.getByRole('grid').locator('[aria-rowindex="2"]').waitFor()
  return { name: 'open', seconds: (performance.now() - started) / 1_000, times: 1 }
}

/** No press asks what was asked before, but for the last row: it is gone to and left. */
async function answers(): Promise<readonly Figure[]> {
  const grid = page.getByRole('grid')
  const names = await beginnings(grid)
  await grid.focus()
  const last = await answered('last-row', (turn) => page.keyboard.press(turn % 2 === 0 ? 'End' : 'Home'))
  const box = page.getByRole('searchbox', { name: 'Name or id' })
  const typed = await answered('type-ahead', (turn) => page.keyboard.type(names[turn % names.length] ?? ''), {
    before: () => box.fill(''),
  })
  await box.fill('')
  await page.waitForTimeout(1_000)
  const places = page.getByRole('checkbox')
  const facet = await answered('facet', (turn) => places.nth(turn).click({ force: true }))
  await page.keyboard.press('w')
  await page.getByRole('slider').first().focus()
  await page.keyboard.press('Home')
  await page.waitForTimeout(1_000)
  const slider = await answered('slider', () => page.keyboard.press('PageUp'))
  return [last, typed, facet, slider]
}

/** How the names in view begin: three letters of each, as many as the index needs. */
async function beginnings(grid: Locator): Promise<readonly string[]> {
  const texts = await grid.locator('[aria-rowindex]').allInnerTexts()
  return [...new Set(texts.slice(1).map((text) => /\p{L}{3}/u.exec(text)?.[0] ?? ''))]
}

interface Preparing {
  /** What is done before the press, and not measured. */
  readonly before?: (turn: number) => Promise<void>
}

async function answered(
  name: string,
  press: (turn: number) => Promise<void>,
  { before }: Preparing = {},
): Promise<Figure> {
  const seconds: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
    await before?.(turn)
    if (before) await page.waitForTimeout(800)
    seconds.push(await secondsToAnswer(page, () => press(turn)))
    await page.waitForTimeout(400)
  }
  console.error(`${name}: ${seconds.map((one) => `${Math.round(one * 1_000)}`).join(' ')} ms`)
  const middle = seconds.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? Number.NaN
  return { name, seconds: middle, times: TIMES }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
