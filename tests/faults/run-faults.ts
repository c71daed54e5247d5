import { availableParallelism } from 'node:os'
import { FAULTS } from './all.ts'
import { played } from './play.ts'

/**
 * `npm run faults`: plays every fault as often as its table says, prints survived of tried, and ends with status 1
 * where one was not survived. `npm run faults -- F14 F15` plays some of them.
 */
const LANES = Math.min(4, availableParallelism())
const wanted = process.argv.slice(2)
let survived = 0
let tried = 0
let whole = 0
const chosen = FAULTS.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
for (const fault of chosen) {
  if (fault.possible !== undefined && !fault.possible()) {
    console.log(`${fault.id}  cannot be played on this machine  ${fault.what}`)
    continue
  }
  const started = Date.now()
  const result = await played(fault, fault.tries, LANES)
  survived += result.survived
  tried += result.tried
  if (result.survived === result.tried) whole += 1
  const seconds = ((Date.now() - started) / 1_000).toFixed(1)
  console.log(
    `${fault.id}  ${String(result.survived).padStart(3)} of ${String(result.tried).padEnd(3)}  ${seconds.padStart(6)} s  ${fault.what}`,
  )
  for (const trouble of result.troubles.slice(0, 5)) console.log(`       ${trouble}`)
}
console.log(`Faults  ${whole} of ${chosen.length} survived; tries  ${survived} of ${tried}`)
process.exitCode = whole === chosen.length ? 0 : 1
