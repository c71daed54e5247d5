/**
 * `npm start`, as a person types it: within a minute there is a page. Here there is no display, so that it is
 * the browser door that must open and print its address.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const WITHIN_MS = 60_000
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/

const home = mkdtempSync(join(tmpdir(), 'relevo-start-'))
const started = performance.now()
// A group of its own, so that npm and all that it started can be stopped together.
const child = spawn('npm', ['start'], {
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...withoutDisplay(process.env), HOME: home },
})
try {
  const address = await printedAddress()
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  const page = await enter(address)
  if (!page.ok || !(await page.text()).includes('<title>')) throw new Error(`the page answers ${page.status}`)
  console.log(`npm start printed its address after ${seconds} s, and the page is there.`)
} finally {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  rmSync(home, { recursive: true, force: true })
}

function withoutDisplay({ DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...rest }: NodeJS.ProcessEnv) {
  return rest
}

/** As a browser does: the key buys a cookie, and with the cookie the page is asked for. */
async function enter(address: string): Promise<Response> {
  const door = await fetch(address, { redirect: 'manual' })
  const cookie = door.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) return door
  return fetch(new URL(door.headers.get('location') ?? '/', address), { headers: { cookie } })
}

function printedAddress(): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const late = setTimeout(() => reject(new Error(`no address within a minute:\n${printed}`)), WITHIN_MS)
    child.stdout.on('data', (piece: Buffer) => {
      printed += piece.toString()
      const address = ADDRESS.exec(printed)?.[0]
      if (address === undefined || !printed.includes('\n', printed.indexOf(address))) return
      clearTimeout(late)
      resolve(address)
    })
    child.on('exit', (status) => {
      clearTimeout(late)
      reject(new Error(`npm start ended with ${status}:\n${printed}`))
    })
  })
}
