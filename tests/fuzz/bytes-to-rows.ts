import process from 'node:process'
import { parseArgs } from 'node:util'
import { fuzzReading } from './fuzz-reading.ts'

/** `node tests/fuzz/bytes-to-rows.ts --count 10000000 [--seed 1]`: random and mutated bytes through the whole reader. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const failures = fuzzReading({
  count: Number(values.count),
  seed: Number(values.seed),
  report: (done) => process.stderr.write(`\r${done}`),
})
process.stderr.write('\n')
for (const failure of failures) process.stdout.write(`${JSON.stringify(failure)}\n`)
process.stdout.write(`${values.count} inputs, ${failures.length} failures\n`)
process.exitCode = failures.length === 0 ? 0 : 1
