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

/** Each is done and undone in turn, so that every press changes what is shown. */
async function answers(): Promise<readonly Figure[]> {
  const grid = page.getByRole('grid')
  const [start, next] = await lettersOf(grid)
  await grid.focus()
  const last = await answered('last-row', (turn) => page.keyboard.press(turn % 2 === 0 ? 'End' : 'Home'))
  const box = page.getByRole('searchbox', { name: 'Name or id' })
  await box.focus()
  await page.keyboard.type(start)
  await page.waitForTimeout(1_000)
  const typed = await answered('type-ahead', (turn) =>
    page.keyboard.press(turn % 2 === 0 ? next : 'Backspace'),
  )
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(1_000)
  const place = page.getByRole('checkbox').first()
  const facet = await answered('facet', () => place.click({ force: true }))
  await page.keyboard.press('w')
  await page.getByRole('slider').first().focus()
  const slider = await answered('slider', (turn) => page.keyboard.press(turn % 2 === 0 ? 'Home' : 'End'))
  return [last, typed, facet, slider]
}

/** The first two letters of the first firm’s name, which many names hold, and the third, with which fewer do. */
async function lettersOf(grid: Locator): Promise<readonly [string, string]> {
  const text = await grid.locator('[aria-rowindex="2"]').innerText()
  const [, start = '', next = ''] = /(\p{L}{2})(\p{L})/u.exec(text) ?? []
  return [start, next]
}

async function answered(name: string, press: (turn: number) => Promise<void>): Promise<Figure> {
  const seconds: number[] = []
  for (let turn = 0; turn < TIMES; turn++) {
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
