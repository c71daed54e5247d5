import { existsSync } from 'node:fs'
import { join } from 'node:path'

const { env, platform } = process

const PROGRAMS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => env[name] ?? [])
const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const USUAL: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: (env['PATH'] ?? '').split(':').flatMap((folder) => ON_PATH.map((name) => join(folder, name))),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: PROGRAMS.flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
}

/** An installed Chromium, Chrome or Edge: CHROME_PATH, or where they usually are. */
export function findBrowser(): string | null {
  const named = env['CHROME_PATH']
  if (named) return existsSync(named) ? named : null
  return (USUAL[platform] ?? []).find((path) => existsSync(path)) ?? null
}
