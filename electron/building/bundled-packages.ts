import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As its package.json says, an SPDX expression as a rule; null where it says nothing. */
  readonly licence: string | null
}

const FOLDER = 'node_modules/'

/** The packages from which modules came, each once, sorted by name. */
export function bundledPackages(moduleIds: Iterable<string>): readonly BundledPackage[] {
  const found = new Map<string, BundledPackage>()
  for (const id of moduleIds) {
    const manifest = manifestOf(id.replaceAll('\\', '/'))
    if (manifest === null) continue
    const one = readPackage(manifest)
    found.set(`${one.name}@${one.version}`, one)
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

export function readPackage(manifest: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
  return {
    name: String(name),
    version: String(version),
    licence: typeof license === 'string' ? license : null,
  }
}

/** The package's own package.json: between it and a module may lie smaller ones, without name or version. */
function manifestOf(id: string): string | null {
  const at = id.lastIndexOf(FOLDER)
  if (at < 0) return null
  const [scope = '', name = ''] = id.slice(at + FOLDER.length).split('/')
  const folder = join(
    id.slice(0, at).replace(/^\0/, ''),
    FOLDER,
    scope.startsWith('@') ? `${scope}/${name}` : scope,
  )
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) ? manifest : null
}
