import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SUMS, writeChecksums } from '../../../electron/building/write-checksums.ts'
import { tempFolder } from '../core/temp-folder.ts'

const root = new URL('../../../', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8')

describe('the packages', () => {
  it('lie beside their SHA-256 sums, in the form that every system’s tool checks', async () => {
    const folder = tempFolder()
    const names = ['Relevo-1.0.0-linux-x64.AppImage', 'Relevo-1.0.0-win-x64-setup.exe']
    for (const name of [...names, 'builder-debug.yml']) writeFileSync(join(folder, name), `bytes of ${name}`)
    expect(await writeChecksums(folder)).toEqual(names)
    const sum = (name: string): string => createHash('sha256').update(`bytes of ${name}`).digest('hex')
    expect(readFileSync(join(folder, SUMS), 'utf8')).toBe(
      names.map((name) => `${sum(name)}  ${name}\n`).join(''),
    )
  })

  it('never update themselves: nothing publishes to them, and no updater is in them', () => {
    expect(read('electron-builder.yml')).toMatch(/^publish: null$/m)
    expect(read('package-lock.json')).not.toContain('node_modules/electron-updater"')
    expect(read('electron/shell/main.ts') + read('electron/shell/open-program.ts')).not.toContain(
      'autoUpdater',
    )
    expect(JSON.parse(read('package.json')).scripts.postdist).toContain('sum-packages')
  })
})
