import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createRow } from '../../../../shared/registry/bundle/fact-row.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapUsed(): number {
  collect()
  return process.memoryUsage().heapUsed
}

it('rows that are asked for a column that the file lacks, or by a list of their own, leave nothing behind', () => {
  const row = createRow(['company_number', 'name'])
  const ask = (times: number): void => {
    for (let line = 1; line <= times; line += 1) {
      row.begin(['1', 'A'], line)
      row.cell(undefined)
      row.cell(['name'])
    }
  }
  ask(1_000)
  const before = heapUsed()
  ask(200_000)
  expect(heapUsed() - before).toBeLessThan(4_000_000)
})
