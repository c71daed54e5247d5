import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run offline [-- TESTS …]`: the tests of the terminal and of the browser door in a room without a network, where
 * nothing but the loopback is up (Linux). With paths of tests, those alone. Says so, and fails, where the system allows
 * no such room or has no browser.
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

/** Runs a line of the shell where nothing but the loopback is up. */
const withoutNetwork = (line: string) =>
  spawnSync(
    'unshare',
    [process.getuid?.() === 0 ? '-n' : '-rn', 'sh', '-c', `ip link set lo up && exec ${line}`],
    { cwd: root, stdio: 'inherit', env: { ...process.env, RELEVO_REQUIRE_BROWSER: '1' } },
  )

if (process.platform !== 'linux' || withoutNetwork('true').status !== 0) {
  console.log(
    'Offline  this system allows no room without a network: it takes Linux, and the commands unshare and ip',
  )
  console.log('         (as root, or where user namespaces are allowed: sysctl user.max_user_namespaces).')
  process.exit(1)
}
let passed = 0
for (const [project, path] of parts) {
  const { status } = withoutNetwork(
    `node_modules/.bin/vitest run --config tests/vitest.config.ts --project ${project} '${path}'`,
  )
  console.log(`Offline  ${path}: ${status === 0 ? 'passed' : 'failed'}`)
  if (status === 0) passed += 1
}
console.log(`Offline  ${passed} of ${parts.length} parts passed`)
process.exitCode = passed === parts.length ? 0 : 1
