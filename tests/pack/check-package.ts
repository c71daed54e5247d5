import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { wrongFiles } from './allowed.ts'
import { type Asar, readAsar } from './asar.ts'
import { readFuses, wrongFuses } from './fuses.ts'
import { nativeKind } from './native-kind.ts'
import { fusedFileOf, type PackageKind, resourcesOf } from './systems.ts'

/** Our own part of a package, without Electron's runtime. */
const MOST_BYTES = 12 * 1024 * 1024

export interface Checked {
  readonly bytes: number
  readonly files: number
  readonly findings: readonly string[]
}

/** Looks at an unpacked package as a stranger would: what is in it, and whether it is closed as it should be. */
export function checkPackage(folder: string, kind: PackageKind): Checked {
  const resources = join(folder, resourcesOf(kind.system))
  const path = join(resources, 'app.asar')
  const asar = readAsar(path)
  const bytes = [...asar.files.values()].reduce((sum, file) => sum + file.bytes, 0)
  return {
    bytes,
    files: asar.files.size,
    findings: [
      ...wrongFiles([...asar.files.keys()], kind),
      ...wrongFuses(readFuses(readFileSync(join(folder, fusedFileOf(kind.system))))),
      ...wrongBinary(asar, `${path}.unpacked`, kind),
      ...wrongIntegrity(folder, asar, kind),
      ...wrongManifest(asar),
      ...wrongCompany(folder, resources, kind),
      ...(bytes > MOST_BYTES ? [`weighs ${bytes} bytes, and ${MOST_BYTES} are the most`] : []),
    ],
  }
}

/** The native module lies beside the archive, is for this very system, and works where it can be tried. */
function wrongBinary(asar: Asar, unpacked: string, kind: PackageKind): string[] {
  const beside = [...asar.files].filter(([, file]) => file.unpacked).map(([path]) => path)
  const [binary] = beside
  if (binary === undefined || beside.length > 1)
    return [`${beside.length} files lie beside the archive, not 1`]
  const path = join(unpacked, binary)
  const found = nativeKind(readFileSync(path))
  const here = kind.system === process.platform && kind.processor === process.arch
  return [
    ...(found?.system === kind.system && found.processor === kind.processor
      ? []
      : [`${binary} is for ${found?.system ?? 'nothing known'} ${found?.processor ?? ''}`]),
    ...(here && !loads(path) ? [`${binary} cannot be loaded`] : []),
  ]
}

/** In a process of its own: a module that is broken may take its process with it. */
function loads(path: string): boolean {
  try {
    const script = `const { exports } = { exports: {} }; const it = { exports };
      process.dlopen(it, ${JSON.stringify(path)}); console.log(Object.keys(it.exports).includes('Database'))`
    return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim() === 'true'
  } catch {
    return false
  }
}

/** Where Electron compares the archive with a hash of its header (not on Linux), the hash is the right one. */
function wrongIntegrity(folder: string, { headerHash }: Asar, { system }: PackageKind): string[] {
  const holder = { linux: null, win32: 'Relevo.exe', darwin: 'Relevo.app/Contents/Info.plist' }[system]
  if (holder === null || readFileSync(join(folder, holder)).includes(headerHash)) return []
  return [`${holder} does not hold the hash of the archive's header`]
}

/** What Electron starts is in the archive; nothing but the driver is a dependency. */
function wrongManifest(asar: Asar): string[] {
  const manifest = JSON.parse(asar.read('package.json').toString('utf8')) as {
    main?: string
    dependencies?: Record<string, string>
  }
  const needs = Object.keys(manifest.dependencies ?? {})
  return [
    ...(asar.files.has(manifest.main ?? '') ? [] : [`${manifest.main} would be started and is not there`]),
    ...(needs.join() === 'better-sqlite3' ? [] : [`depends on ${needs.join(', ')}`]),
  ]
}

/** Electron's licences come along; languages that no screen speaks do not; macOS knows what a workspace is. */
function wrongCompany(folder: string, resources: string, { system }: PackageKind): string[] {
  const [languages, ending] = system === 'darwin' ? [resources, '.lproj'] : [join(folder, 'locales'), '.pak']
  const spoken = readdirSync(languages)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, 2))
  const licence = system === 'darwin' || existsSync(join(folder, 'LICENSE.electron.txt'))
  const plist = system === 'darwin' ? readFileSync(join(resources, '..', 'Info.plist'), 'utf8') : null
  return [
    ...(spoken.sort().join() === 'en,es' ? [] : [`speaks ${spoken.join(', ')}`]),
    ...(licence ? [] : ['has no licence of Electron']),
    ...(plist === null || /<string>relevo<\/string>/.test(plist) ? [] : ['does not open .relevo files']),
    ...(plist === null || statSync(join(resources, 'icon.icns')).size > 10_000
      ? []
      : ['has no icon of its own']),
  ]
}
