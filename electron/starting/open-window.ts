import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { StartOptions } from './options.ts'

/** A window that ends sooner than this, and not well, never was one: a library is missing, the sandbox is not allowed. */
const NEVER_OPENED_MS = 10_000

/**
 * Opens Relevo's window and waits until it is closed.
 * @param root of the program, whose package.json names what Electron starts
 * @returns false where the window could not be opened on this system
 */
export async function openWindow(
  runtime: string,
  root: string,
  { language, folder }: Pick<StartOptions, 'language' | 'folder'>,
): Promise<boolean> {
  const args = [root, `--lang=${language}`, ...(folder === null ? [] : [`--folder=${folder}`])]
  const started = Date.now()
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const window = spawn(runtime, args, { stdio: 'inherit', env })
  const end = (signal: NodeJS.Signals) => () => window.kill(signal)
  process.on('SIGINT', end('SIGINT')).on('SIGTERM', end('SIGTERM'))
  const [code] = await Promise.race([once(window, 'close'), once(window, 'error').then(() => [1])])
  return code === 0 || Date.now() - started > NEVER_OPENED_MS
}
