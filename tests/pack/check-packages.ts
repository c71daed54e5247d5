import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from '../../electron/building/build-if-needed.ts'
import { type Checked, checkPackage } from './check-package.ts'
import { makeStandIn } from './stand-in.ts'
import { folderOf, optionOf, PROCESSORS, SYSTEMS, type System } from './systems.ts'

/**
 * `npm run pack:check`: packs for three systems and two processors, with stand-ins where Electron's runtime would be,
 * and looks into every package. Ends with status 1 where one of them is not as it should be.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const BUILDER = join(
  dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')),
  'cli.js',
)

const work = mkdtempSync(join(tmpdir(), 'relevo-pack-'))
try {
  await buildIfNeeded(root)
  const checked: Checked[] = []
  for (const system of SYSTEMS) checked.push(...(await packed(system)))
  const sound = checked.filter(({ findings }) => findings.length === 0).length
  console.log(`Packages  ${sound} passed, ${checked.length - sound} failed`)
  process.exitCode = sound === checked.length ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function packed(system: System): Promise<readonly Checked[]> {
  const runtime = join(work, `runtime-${system}`)
  const output = join(work, system)
  makeStandIn(system, runtime)
  await runBuilder([
    optionOf(system),
    'dir',
    ...PROCESSORS.map((processor) => `--${processor}`),
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${output}`,
    '-c.win.signAndEditExecutable=false',
    '-c.mac.identity=null',
    '-c.mac.notarize=false',
  ])
  return PROCESSORS.map((processor) => {
    const kind = { system, processor }
    const checked = checkPackage(join(output, folderOf(kind)), kind)
    const megabytes = (checked.bytes / 1024 / 1024).toFixed(1)
    const result = checked.findings.length === 0 ? 'ok    ' : 'FAILED'
    console.log(`${result}  ${system}-${processor}`.padEnd(24), `${checked.files} files, ${megabytes} MB`)
    for (const finding of checked.findings) console.log(`        ${finding}`)
    return checked
  })
}

/** What the builder says is shown only where it fails. */
function runBuilder(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const builder = spawn(process.execPath, [BUILDER, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    builder.stdout.on('data', (text: Buffer) => (said += text))
    builder.stderr.on('data', (text: Buffer) => (said += text))
    builder.on('error', reject)
    builder.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`electron-builder ended with ${code}\n${said.slice(-4_000)}`)),
    )
  })
}
