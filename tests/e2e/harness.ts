import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Language } from '../../shared/words/words.ts'
import { findBrowser } from './find-browser.ts'
import { settled, watchRequests } from './settled.ts'
import { slowDown } from './slow-down.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const browserPath = findBrowser()

const HOW_TO_GET_ONE =
  'The browser tests need Chromium, Chrome or Edge. Install one (Debian: apt-get install chromium), or name its program in CHROME_PATH.'

/** True where the tests stand aside for want of a browser; never so where RELEVO_REQUIRE_BROWSER=1. */
export const withoutBrowser = browserPath === null && process.env['RELEVO_REQUIRE_BROWSER'] !== '1'
if (withoutBrowser) console.warn(`Skipped. ${HOW_TO_GET_ONE}`)

interface RunningDoor {
  /** With the key, which works once. */
  readonly address: string
  readonly origin: string
  /** Where workspaces and uploads go. */
  readonly documentsFolder: string
  readonly process: ChildProcess
  /** Ends the program as Ctrl+C does, and removes what it wrote. Returns its exit status. */
  readonly close: () => Promise<number | null>
}

/** Starts the program as `npm start -- --browser` does, with settings and documents in a folder of its own. */
async function startDoor({ language = 'en' }: { language?: Language } = {}): Promise<RunningDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'relevo-e2e-'))
  const documentsFolder = join(folder, 'documents')
  const args = ['electron/start.ts', '--browser', `--folder=${documentsFolder}`, `--lang=${language}`]
  const door = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, HOME: folder, APPDATA: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(door, 'exit')
  const address = await addressOf(door)
  return {
    address,
    origin: new URL(address).origin,
    documentsFolder,
    process: door,
    async close() {
      door.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
      return door.exitCode
    },
  }
}

export interface Visit {
  readonly door: RunningDoor
  readonly browser: Browser
  readonly page: Page
  /** Errors in the console, breaches of the content policy, and requests to anywhere but the program; empties the list. */
  readonly problems: () => readonly string[]
  readonly close: () => Promise<void>
}

interface VisitOptions {
  readonly language?: Language
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
}

/** Starts the program and opens its screens in a real browser; as on a slow machine where RELEVO_SLOW=1. */
export async function visitRelevo(options: VisitOptions = {}): Promise<Visit> {
  if (browserPath === null) throw new Error(HOW_TO_GET_ONE)
  const { language = 'en', viewport = { width: 1440, height: 900 }, colorScheme = 'light' } = options
  const door = await startDoor({ language })
  const browser = await chromium.launch({ executablePath: browserPath, args: sandboxing() })
  const context = await browser.newContext({ viewport, colorScheme, locale: language })
  const page = await context.newPage()
  const problems = watchProblems(page, door.origin)
  watchRequests(page)
  if (process.env['RELEVO_SLOW'] === '1') await slowDown(page)
  await page.goto(door.address)
  await settled(page)
  return {
    door,
    browser,
    page,
    problems: () => problems.splice(0),
    async close() {
      await browser.close()
      await door.close()
    },
  }
}

/** Chromium refuses its sandbox to root, as which containers usually run. */
const sandboxing = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

function watchProblems(page: Page, origin: string): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) problems.push(`asked ${request.url()}`)
  })
  return problems
}

function addressOf(door: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (part: Buffer) => {
      said += part
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    door.stdout?.on('data', listen)
    door.stderr?.on('data', listen)
    door.once('error', reject)
    door.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${said}`)))
  })
}

/** As `visitRelevo`, with the sample open and its candidates on the screen. */
export async function visitSample(options: VisitOptions = {}): Promise<Visit> {
  const visit = await visitRelevo(options)
  const { page } = visit
  page.setDefaultTimeout(60_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Try with a sample registry' }).click()
  await page.getByRole('grid').waitFor()
  await settled(page)
  return visit
}

/** Opens a screen by its address behind "#/", as a link would. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#/${to}`), address)
  await settled(page)
}
