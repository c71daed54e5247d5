/** The reference of every import: papaparse alone, streaming in the way that costs it least. */
import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import type { MeasureTask } from '../figure.ts'
import { once } from '../stopwatch.ts'

const { register } = JSON.parse(process.argv[2] ?? '') as MeasureTask

const parse = () =>
  new Promise<void>((resolve, reject) => {
    Papa.parse(createReadStream(register, { encoding: 'utf8', highWaterMark: 256 * 1_024 }), {
      delimiter: ',',
      newline: '\n',
      chunk: () => {},
      complete: () => resolve(),
      error: reject,
    })
  })

console.log(JSON.stringify([await once('parse', parse)]))
