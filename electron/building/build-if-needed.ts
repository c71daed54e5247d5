import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Vite from 'vite'
import { newestChange } from './newest-change.ts'

/** What the bundles are made of. */
const SOURCES = ['electron', 'renderer', 'shared', 'package-lock.json', 'package.json']

/**
 * Builds `out/electron` and `out/renderer`, unless that was done since the sources last changed.
 * @param onBuild told before the work begins
 * @returns whether there was anything to do
 * @throws what the bundler reports
 */
export async function buildIfNeeded(root: string, onBuild: () => void = () => {}): Promise<boolean> {
  const out = join(root, 'out')
  const stamp = join(out, 'built-from')
  const newest = String(newestChange(SOURCES.map((path) => join(root, path))))
  if (readStamp(stamp) === newest) return false

  onBuild()
  rmSync(stamp, { force: true })
  const [{ build }, { buildTargets }, { writeSbom }] = await Promise.all([
    import('vite'),
    import('./targets.ts'),
    import('./sbom.ts'),
  ])
  const modules = new Set<string>()
  await forProduction(async () => {
    for (const target of buildTargets(root, out))
      for (const id of moduleIds(await build(target))) modules.add(id)
  })
  writeSbom(root, join(out, 'electron', 'sbom.cdx.json'), modules)
  mkdirSync(out, { recursive: true })
  writeFileSync(stamp, newest)
  return true
}

/** Where NODE_ENV is anything else, as under tests, the bundler takes the slow development build of React. */
async function forProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** Of every piece that a build wrote. */
function moduleIds(built: Awaited<ReturnType<typeof Vite.build>>): string[] {
  const outputs = Array.isArray(built) ? built : [built]
  return outputs.flatMap((each) =>
    'output' in each ? each.output.flatMap((piece) => (piece.type === 'chunk' ? piece.moduleIds : [])) : [],
  )
}

function readStamp(stamp: string): string | null {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null
  }
}
