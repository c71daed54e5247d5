import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A system without a screen: a server, a container, a terminal from afar. */
export function hasDisplay(platform = process.platform, env = process.env): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/** Where npm has put the package. `require('electron')` itself would start a download and wait for it. */
function electronPackage(): string {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
}

/** Electron's executable, or null while its runtime has not been fetched. */
export function findRuntime(folder = electronPackage()): string | null {
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const executable = join(dist, readFileSync(named, 'utf8').trim())
  return existsSync(executable) ? executable : null
}

/** Lets Electron's own installer fetch its runtime; gives up after `milliseconds`. */
export async function fetchRuntime(milliseconds: number, folder = electronPackage()): Promise<string | null> {
  const installer = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  })
  await once(installer, 'close')
  return findRuntime(folder)
}
