import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run offline [-- TESTS …]`: the tests of the terminal and of the browser door in a room without a network, where
 * nothing but the loopback is up (Linux). With paths of tests, those alone. Build first: the browser tests show what
 * was built.
 */
const PARTS: readonly (readonly [string, string])[] = [
  ['unit', 'tests/electron/cli'],
  ['unit', 'tests/electron/browser'],
  ['unit', 'tests/privacy'],
  ['e2e', 'tests/e2e'],
]
const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2)
const parts =
  wanted.length === 0
    ? PARTS
    : wanted.map((path) => [path.startsWith('tests/e2e') ? 'e2e' : 'unit', path] as const)

let passed = 0
for (const [project, path] of parts) {
  const vitest = `node_modules/.bin/vitest run --config tests/vitest.config.ts --project ${project} '${path}'`
  const alone = [process.getuid?.() === 0 ? '-n' : '-rn', 'sh', '-c', `ip link set lo up; exec ${vitest}`]
  const { status } = spawnSync('unshare', alone, { cwd: root, stdio: 'inherit' })
  console.log(`Offline  ${path}: ${status === 0 ? 'passed' : 'failed'}`)
  if (status === 0) passed += 1
}
console.log(`Offline  ${passed} of ${parts.length} parts passed`)
process.exitCode = passed === parts.length ? 0 : 1
