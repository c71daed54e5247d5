/** The same register into DuckDB: fifteen columns, dates as dates, to a file of its own. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MeasureTask } from '../figure.ts'
import { once } from '../stopwatch.ts'

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (path: string) => Promise<{
      readonly connect: () => Promise<{ readonly run: (sql: string) => Promise<unknown> }>
    }>
  }
}

/** Without the blanks before some names, which it takes away. */
const TEXTS = [
  'CompanyName',
  'CompanyNumber',
  'RegAddress.AddressLine1',
  'RegAddress.AddressLine2',
  'RegAddress.PostTown',
  'RegAddress.County',
  'RegAddress.Country',
  'RegAddress.PostCode',
  'CompanyCategory',
  'CompanyStatus',
  'Accounts.AccountCategory',
  'SICCode.SicText_1',
]
const DATES = ['DissolutionDate', 'IncorporationDate', 'Accounts.NextDueDate']

const { register, folder, references } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const load = createRequire(import.meta.url)
const { DuckDBInstance } = load(join(references ?? '', 'node_modules', '@duckdb', 'node-api')) as DuckDb
const instance = await DuckDBInstance.create(join(folder, 'reference.duckdb'))
const db = await instance.connect()
const columns = [
  ...TEXTS.map((name) => `trim("${name}") AS "${name}"`),
  ...DATES.map((name) => `CAST(strptime(nullif("${name}", ''), '%d/%m/%Y') AS DATE) AS "${name}"`),
]
const sql = `CREATE TABLE firm AS SELECT ${columns.join(', ')}
  FROM read_csv('${register.replaceAll("'", "''")}', header = true, all_varchar = true, delim = ',', quote = '"')`
const loaded = await once('load', async () => {
  await db.run(sql)
  await db.run('CHECKPOINT')
})
console.log(JSON.stringify([loaded]))
