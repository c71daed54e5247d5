import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAULTS } from './all.ts'
import { bundlePlayers } from './bundle.ts'
import type { TurnPlayed } from './lane.ts'
import { PROTECTIONS, type Protection } from './protections.ts'

/**
 * `npm run faults:without [-- F14 …]`: takes one protection after the other out of a copy of the program and plays its
 * fault until a try fails. A fault that survives without its protection proves nothing: it ends with status 1 then.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2)
const chosen = PROTECTIONS.filter(({ fault }) => wanted.length === 0 || wanted.includes(fault))
/** After which a try that goes on without its protection counts as failed. */
const PATIENCE_MS = 120_000
let failed = 0

for (const protection of chosen) {
  const lane = await bundlePlayers(root, join(root, 'out', 'faults-without'), withEdits(protection))
  const trouble = await firstTrouble(lane, protection)
  if (trouble !== null) failed += 1
  console.log(
    `${protection.fault}  ${trouble === null ? 'SURVIVES' : 'fails   '}  without: ${protection.what}`,
  )
  if (trouble !== null) console.log(`       ${trouble.slice(0, 200)}`)
}
console.log(`Without their protections  ${failed} of ${chosen.length} fail, as they should`)
process.exitCode = failed === chosen.length ? 0 : 1

/** Changes the sources on their way into the bundle. Throws where a text is no longer there. */
function withEdits({ fault, edits }: Protection) {
  const done = new Set<string>()
  return {
    name: 'without-protection',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      const own = edits.filter(([file]) => id.replaceAll('\\', '/').endsWith(`/${file}`))
      for (const [file, there] of own) {
        if (!code.includes(there)) throw new Error(`${fault}: “${there}” is not in ${file}`)
        done.add(file)
      }
      return own.length === 0
        ? null
        : own.reduce((text, [, there, instead]) => text.replaceAll(there, instead), code)
    },
    buildEnd(): void {
      const missed = edits.find(([file]) => !done.has(file))
      if (missed !== undefined) throw new Error(`${fault}: ${missed[0]} is in no bundle`)
    },
  }
}

/** What did not hold in the first try that failed; null where all were survived. */
function firstTrouble(lane: string, { fault }: Protection): Promise<string | null> {
  const tries = FAULTS.find(({ id }) => id === fault)?.tries ?? 0
  const player = fork(lane, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  return new Promise((resolve) => {
    const late = setTimeout(() => end('does not end'), PATIENCE_MS)
    const end = (trouble: string | null): void => {
      clearTimeout(late)
      player.kill('SIGKILL')
      resolve(trouble)
    }
    player.on('message', ({ n, trouble }: TurnPlayed) => {
      if (trouble !== null) end(`try ${n}: ${trouble}`)
      else if (n + 1 === tries) end(null)
      else player.send({ id: fault, n: n + 1 })
    })
    player.send({ id: fault, n: 0 })
  })
}
