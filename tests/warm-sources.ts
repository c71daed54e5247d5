import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the core and its threads are made of. */
const SOURCES = ['app', 'importing/run-import', 'reading/read-records', 'store/purge-discarded']

/**
 * Before the first test: loads the sources once in a process of its own, so that their types are out of them in the
 * compile cache. Every thread would otherwise strip them anew with a WebAssembly module, and V8 sometimes aborts when
 * many threads come and go with such code (nodejs/node#64500).
 */
export default function warmSources(): void {
  const imports = SOURCES.map((name) => `import(${JSON.stringify(`./electron/core/${name}.ts`)})`)
  const script = `await Promise.all([${imports.join(', ')}])`
  spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: 'inherit',
  })
}
