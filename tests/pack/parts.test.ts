import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { wrongFiles } from './allowed.ts'
import { FUSES, readFuses, SENTINEL, UNTOUCHED, wrongFuses } from './fuses.ts'
import { nativeKind } from './native-kind.ts'
import { shippedWeaknesses } from './shipped-weaknesses.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const prebuilds = join(root, 'node_modules', 'better-sqlite3', 'prebuilds')

describe('the fuses of a binary', () => {
  const wire = (states: string) =>
    Buffer.concat([Buffer.from(`code${SENTINEL}`), Buffer.from([1, states.length]), Buffer.from(states)])

  it('are read from behind the mark', () => {
    expect(readFuses(wire('010r_'))).toEqual(['off', 'on', 'off', 'removed', 'as Electron has it'])
    expect(readFuses(Buffer.from('a program without any'))).toBeNull()
  })

  it('are right when all nine are, and each wrong one is named', () => {
    expect(wrongFuses(readFuses(wire('01001100_')))).toEqual([])
    expect(wrongFuses(readFuses(wire('11001100_')))).toEqual(['fuse runAsNode is on and must be off'])
    expect(wrongFuses(readFuses(UNTOUCHED))).toHaveLength(FUSES.length - 1)
    expect(wrongFuses(readFuses(wire('01001')))).toHaveLength(4)
    expect(wrongFuses(null)).toEqual(['carries no fuses'])
  })
})

describe('the driver’s binaries', () => {
  it.each(readdirSync(prebuilds).filter((name) => !name.startsWith('linuxmusl')))(
    'say themselves what they are for: %s',
    (name) => {
      const [system, processor] = name.replace('.node', '').split('-')
      expect(nativeKind(readFileSync(join(prebuilds, name)))).toEqual({ system, processor })
    },
  )

  it('are no other files', () => {
    expect(nativeKind(Buffer.alloc(4096))).toBeNull()
    expect(nativeKind(Buffer.from('MZ'))).toBeNull()
  })
})

describe('known weaknesses', () => {
  const of = (
    name: string,
    severity: string,
    via: readonly (string | { title: string; url: string })[] = [],
  ) => [name, { name, severity, via }] as const
  const shipped = { components: [{ name: 'papaparse' }, { group: '@tanstack', name: 'query-core' }] }

  it('that are grave are named where their package ships, bundled or not', () => {
    const advisory = { title: 'Reads beyond', url: 'https://example.org/1' }
    const report = {
      vulnerabilities: Object.fromEntries([
        of('papaparse', 'critical', [advisory]),
        of('@tanstack/query-core', 'high', ['papaparse']),
        of('vite', 'critical', [advisory]),
      ]),
    }
    expect(shippedWeaknesses(report, shipped)).toEqual([
      'papaparse (critical): Reads beyond, https://example.org/1',
      '@tanstack/query-core (high): papaparse',
    ])
  })

  it('that are slight, or of no package that ships, stop nothing', () => {
    const report = { vulnerabilities: Object.fromEntries([of('papaparse', 'moderate'), of('vite', 'high')]) }
    expect(shippedWeaknesses(report, shipped)).toEqual([])
  })
})

describe('the list of what ships', () => {
  const kind = { system: 'win32', processor: 'arm64' } as const

  it('names what does not belong, and what is missing', () => {
    const wrong = wrongFiles(['package.json', 'electron/core/app.ts', 'out/ci/test.log'], kind)
    expect(wrong).toContain('electron/core/app.ts does not belong into a package')
    expect(wrong).toContain('out/ci/test.log does not belong into a package')
    expect(wrong.some((each) => each.includes('win32-arm64') && each.startsWith('there are 0'))).toBe(true)
    expect(wrong.some((each) => each.includes('package\\.json$') && !each.includes('sqlite'))).toBe(false)
  })

  it('takes the binary of its own system and no other', () => {
    const binary = (name: string) => `node_modules/better-sqlite3/prebuilds/${name}.node`
    expect(wrongFiles([binary('linux-x64')], kind)).toContain(
      `${binary('linux-x64')} does not belong into a package`,
    )
    expect(wrongFiles([binary('win32-arm64')], kind).join()).not.toContain(`${binary('win32-arm64')} does`)
  })
})

describe('what is installed with the program', () => {
  it('is the database driver alone: the rest is bundled', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(manifest.dependencies)).toEqual(['better-sqlite3'])
  })

  it('is built on an Electron that is still mended: not older than two major versions', () => {
    const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const [major] = locked.packages['node_modules/electron'].version.split('.').map(Number)
    expect(major).toBeGreaterThanOrEqual(45 - 2)
  })
})

describe('the program’s icons', () => {
  const icon = (name: string) => readFileSync(join(root, 'electron', 'shell', 'resources', name))

  it('are drawn in one file, and there is one for each system', () => {
    expect(icon('icon.svg').toString()).toMatch(/^<svg/)
    expect(icon('icon.png').readUInt32BE(16)).toBeGreaterThanOrEqual(512)
    expect(icon('icon.icns').toString('latin1', 0, 4)).toBe('icns')
    const ico = icon('icon.ico')
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => ico[6 + 16 * at] || 256)
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 48, 256]))
  })
})
