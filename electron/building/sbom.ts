import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectFile } from '../core/store/driver.ts'
import { type BundledPackage, bundledPackages, readPackage } from './bundled-packages.ts'

/** Ship beside the bundles: one has a binary of its own, the other is the window. */
const BESIDE = ['better-sqlite3', 'electron']

/** Writes what ships, given the modules of all bundles. */
export function writeSbom(root: string, file: string, modules: Iterable<string>): void {
  const db = connectFile(':memory:', { readonly: false, mustExist: false })
  try {
    const sqlite = String(db.prepare('SELECT sqlite_version()').pluck().get())
    writeFileSync(file, `${JSON.stringify(sbom(root, bundledPackages(modules), sqlite), null, 2)}\n`)
  } finally {
    db.close()
  }
}

/**
 * All that ships, as a CycloneDX 1.6 document: what was bundled, what lies beside it, and the SQLite inside the driver.
 * No time of day in it, so that the same sources give the same file.
 */
export function sbom(root: string, bundled: readonly BundledPackage[], sqlite: string): object {
  const program = readPackage(join(root, 'package.json'))
  const beside = BESIDE.map((name) => readPackage(join(root, 'node_modules', name, 'package.json')))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...component(program) } },
    components: [
      ...[...bundled, ...beside].map((each) => ({ type: 'library', ...component(each) })),
      {
        type: 'library',
        name: 'sqlite',
        version: sqlite,
        licenses: [{ license: { name: 'Public domain' } }],
      },
    ],
  }
}

function component({ name, version, licence }: BundledPackage): object {
  return {
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(licence === null ? {} : { licenses: [licenceOf(licence)] }),
  }
}

/** "MIT" is an id; "(MIT OR Apache-2.0)" an expression. */
const licenceOf = (licence: string): object =>
  /^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }
