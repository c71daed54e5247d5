import { fork } from 'node:child_process'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FAULTS } from './all.ts'
import { bundlePlayers } from './bundle.ts'
import type { Fault } from './fault.ts'
import type { Turn, TurnPlayed } from './lane.ts'

/**
 * `npm run faults`: plays every fault as often as its table says, as many at a time as there are processors, prints
 * survived of tried, and ends with status 1 where one was not survived or could not be played. `npm run faults -- F14
 * F15` plays some of them. The seconds are those of one processor.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LANE = await bundlePlayers(ROOT, join(ROOT, 'out', 'faults'))
/** Most of a short try is the start of its threads: what one has compiled the next one takes over. */
const ENVIRONMENT = { NODE_COMPILE_CACHE: join(tmpdir(), 'relevo-compile-cache'), ...process.env }
const started = performance.now()
const wanted = process.argv.slice(2)
const chosen = FAULTS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
const possible = new Set(chosen.filter((fault) => fault.possible?.() !== false).map(({ id }) => id))
const turns: Turn[] = chosen
  .filter(({ id }) => possible.has(id))
  .flatMap(({ id, tries }) => Array.from({ length: tries }, (_, n) => ({ id, n })))
const played = new Map<string, TurnPlayed[]>()
let printed = 0

await Promise.all(Array.from({ length: availableParallelism() }, lane))
const results = [...played.values()].flat()
const survived = results.filter(({ trouble }) => trouble === null).length
const tries = chosen.reduce((sum, fault) => sum + fault.tries, 0)
const whole = chosen.filter(
  ({ id, tries }) => lost(id).length === 0 && played.get(id)?.length === tries,
).length
const took = ((performance.now() - started) / 1_000).toFixed(0)
console.log(
  `Faults  ${whole} of ${chosen.length} survived; tries  ${survived} of ${tries}; ${took} s on ${availableParallelism()} processors`,
)
process.exitCode = whole === chosen.length ? 0 : 1

/** A process that takes one turn after the other until none is left. */
function lane(): Promise<void> {
  const player = fork(LANE, { env: ENVIRONMENT, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const next = (): void => {
    const turn = turns.shift()
    if (turn === undefined) player.disconnect()
    else player.send(turn)
  }
  return new Promise((resolve, reject) => {
    player.on('message', (result: TurnPlayed) => {
      played.set(result.id, [...(played.get(result.id) ?? []), result])
      print()
      next()
    })
    player.on('error', reject)
    player.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a lane ended with ${code}`))))
    next()
  })
}

function lost(id: string): readonly TurnPlayed[] {
  return (played.get(id) ?? []).filter(({ trouble }) => trouble !== null)
}

/** In their order, each as soon as it and those before it are done. */
function print(): void {
  for (let fault = chosen[printed]; fault !== undefined && isDone(fault); fault = chosen[printed]) {
    console.log(lineOf(fault))
    for (const { n, trouble } of lost(fault.id).slice(0, 5)) console.log(`       try ${n}: ${trouble}`)
    printed += 1
  }
}

function isDone({ id, tries }: Fault): boolean {
  return !possible.has(id) || played.get(id)?.length === tries
}

function lineOf({ id, what, tries }: Fault): string {
  if (!possible.has(id)) return `${id}  cannot be played on this machine  ${what}`
  const seconds = (played.get(id) ?? []).reduce((sum, turn) => sum + turn.seconds, 0).toFixed(1)
  const counts = `${String(tries - lost(id).length).padStart(3)} of ${String(tries).padEnd(3)}`
  return `${id}  ${counts}  ${seconds.padStart(6)} s  ${what}`
}
