import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchRuntime, findRuntime, hasDisplay } from '../../../electron/starting/window-runtime.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relevo-test-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const install = `
  const fs = require('node:fs'), path = require('node:path')
  fs.mkdirSync(path.join(__dirname, 'dist'))
  fs.writeFileSync(path.join(__dirname, 'dist', 'electron'), '')
  fs.writeFileSync(path.join(__dirname, 'path.txt'), 'electron')`

describe('the window’s runtime', () => {
  it('is not there as long as only the package is', () => {
    expect(findRuntime(folder)).toBeNull()
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(findRuntime(folder)).toBeNull()
  })

  it('is there once the package’s installer has fetched it', async () => {
    writeFileSync(join(folder, 'install.js'), install)
    expect(await fetchRuntime(20_000, folder)).toBe(join(folder, 'dist', 'electron'))
    expect(findRuntime(folder)).toBe(join(folder, 'dist', 'electron'))
  })

  it('is given up where the installer fails or never ends', async () => {
    writeFileSync(join(folder, 'install.js'), 'process.exit(1)')
    expect(await fetchRuntime(20_000, folder)).toBeNull()
    writeFileSync(join(folder, 'install.js'), 'setInterval(() => {}, 1000)')
    expect(await fetchRuntime(300, folder)).toBeNull()
  })
})

describe('hasDisplay', () => {
  it('asks on Linux whether there is a screen', () => {
    expect(hasDisplay('linux', {})).toBe(false)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('win32', {})).toBe(true)
  })
})
