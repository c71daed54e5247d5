import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly gypfile?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const manifest = read('package.json') as Manifest
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> }
const locked = Object.entries(packages).filter(([path]) => path !== '')

/** Whether Node, looking from a package's folder upwards, would find `name`. */
function isFound(from: string, name: string): boolean {
  if (packages[`${from}/node_modules/${name}`.replace(/^\//, '')] !== undefined) return true
  return from !== '' && isFound(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

function missing(kind: 'dependencies' | 'optionalDependencies'): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry[kind] ?? {})
      .filter((name) => !isFound(path, name))
      .map((name) => `${path} wants ${name}`),
  )
}

describe('package-lock.json', () => {
  it('is whole: every dependency of every package has an entry', () => {
    expect(missing('dependencies')).toEqual([])
  })

  it('is whole for every platform: no package for another system was left out', () => {
    expect(missing('optionalDependencies')).toEqual([])
    const binaries = Object.keys(packages).join('\n')
    for (const system of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
      expect(binaries).toContain(`node_modules/@biomejs/cli-${system}\n`)
      expect(binaries).toMatch(new RegExp(`node_modules/@rolldown/binding-${system}`))
    }
  })

  it('names no server, so that npm asks the one that the person has set', () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  it('seals every package with a checksum', () => {
    expect(locked.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([])
  })

  it('keeps npm 10 from calling a compiler for better-sqlite3, whose binaries come with it', () => {
    expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false)
  })

  it('agrees with package.json, where every version is exact', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
    expect({ ...packages['']?.dependencies, ...packages['']?.devDependencies }).toEqual(wanted)
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('brings Node 24, which the scripts run on whatever the system has', () => {
    expect(manifest.devDependencies['node']).toMatch(/^24\./)
  })
})
