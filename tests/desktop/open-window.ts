import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findRuntime } from '../../electron/starting/window-runtime.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface OpenProgram {
  readonly app: ElectronApplication
  readonly page: Page
  /** Of this run alone: documents and settings. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** The real program in the real Electron, with a folder of its own for all that it writes. */
export async function openProgram(...more: readonly string[]): Promise<OpenProgram> {
  const executablePath = findRuntime()
  if (executablePath === null)
    throw new Error('Electron’s runtime is not there: npx install-electron fetches it.')
  const folder = mkdtempSync(join(tmpdir(), 'relevo-desktop-'))
  mkdirSync(join(folder, 'settings'))
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const app = await _electron.launch({
    executablePath,
    args: [
      root,
      '--lang=en',
      `--folder=${join(folder, 'documents')}`,
      `--user-data-dir=${join(folder, 'settings')}`,
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ...more,
    ],
    env: Object.fromEntries(
      Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ),
  })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  return {
    app,
    page,
    folder,
    async close() {
      await app.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
