import { writeSync } from 'node:fs'
import { smallCore } from '../electron/core/small-core.ts'

/** Runs calls one after the other over a folder and prints each reply as a line of JSON; `["wait", milliseconds]` waits. */
const [folder = '', text = '[]'] = process.argv.slice(2)
const core = smallCore(folder, { now: () => new Date() })
let staged = 0
for (const [call, input] of JSON.parse(text) as [string, Record<string, unknown>][]) {
  if (call === 'wait') {
    await new Promise((resolve) => setTimeout(resolve, Number(input)))
    continue
  }
  const reply = await core.send(call, call === 'import.keep' ? { staged } : input)
  if (reply.ok && call === 'import.stage') staged = (reply.value as { staged: number }).staged
  const short = reply.ok
    ? { call, ok: true, value: JSON.stringify(reply.value).slice(0, 2_000) }
    : { call, ...reply }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1_024)
  writeSync(1, `${JSON.stringify({ ...short, megabytes })}\n`)
}
process.exit(0)
