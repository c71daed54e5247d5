/** `node tests/faults/random-kills.ts [--kills 20] [--seed 1] [--rows 40000]`: kill -9 at random moments of an import. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { surviveKills } from './survive-kills.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    rows: { type: 'string', default: '40000' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'relevo-kills-'))
try {
  const broken = await surviveKills({
    folder,
    count: Number(values.kills),
    seed: Number(values.seed),
    rows: Number(values.rows),
    report: (kill, milliseconds) => process.stderr.write(`kill ${kill} after ${milliseconds} ms\n`),
  })
  for (const each of broken) process.stdout.write(`${JSON.stringify(each)}\n`)
  process.stdout.write(`${values.kills} kills, ${broken.length} broken\n`)
  process.exitCode = broken.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
