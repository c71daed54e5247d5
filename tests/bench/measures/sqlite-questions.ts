/** The same questions put to SQLite alone, over a table of the same register with its scores by chance. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import type { MeasureTask } from '../figure.ts'
import { createChance } from '../registers/chance.ts'
import { SURNAMES, TOWNS, TRADES } from '../registers/vocabulary.ts'
import { median } from '../stopwatch.ts'

const { register, folder } = JSON.parse(process.argv[2] ?? '') as MeasureTask
const TIMES = 7
const NAME = /^(name|companyname)$/
const TOWN = /^(municipality|regaddress\.posttown)$/
const STATUS = /^(status|companystatus)$/

const db = new Database(join(folder, 'reference.db'))
db.exec(`
  PRAGMA journal_mode = OFF;
  CREATE TABLE firm (
    name TEXT, town TEXT, status TEXT, one REAL, two REAL, three REAL, four REAL, five REAL
  )`)
await fill()
db.exec('CREATE INDEX firm_town ON firm (town, status)')

const ranked = db.prepare(
  'SELECT rowid FROM firm ORDER BY ? * one + .25 * two + .15 * three + .1 * four + .1 * five DESC LIMIT 100',
)
const whole = db.prepare(
  `SELECT rowid FROM firm ORDER BY ? * one + .25 * two + .15 * three + .1 * four + .1 * five DESC
   LIMIT 100 OFFSET (SELECT count(*) / 2 FROM firm)`,
)
const towns = db.prepare('SELECT town, count(*) FROM firm WHERE status <> ? GROUP BY town')
const statuses = db.prepare('SELECT status, count(*) FROM firm WHERE town <> ? GROUP BY status')
const named = db.prepare('SELECT rowid FROM firm WHERE name LIKE ? LIMIT 100')

console.log(
  JSON.stringify([
    await median('order-by', TIMES, (turn) => ranked.all(0.4 - turn / 100)),
    await median('order-by-far', TIMES, (turn) => whole.all(0.4 - turn / 100)),
    await median('group-by', TIMES, (turn) => {
      towns.all('Dissolved')
      statuses.all(TOWNS[turn % TOWNS.length])
    }),
    await median('like', TIMES, (turn) =>
      named.all(`%${SURNAMES[turn % SURNAMES.length]} ${TRADES[turn % TRADES.length]}%`),
    ),
  ]),
)

function fill(): Promise<void> {
  const insert = db.prepare('INSERT INTO firm VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const insertAll = db.transaction((rows: readonly (readonly (string | number)[])[]) => {
    for (const row of rows) insert.run(row)
  })
  let columns: readonly number[] = []
  let place = 0
  const picked = (row: readonly string[]) => {
    const chance = createChance(2, place++)
    const scores = Array.from({ length: 5 }, () => chance.below(1_000) / 1_000)
    return [...columns.map((column) => row[column] ?? ''), ...scores]
  }
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(register, { encoding: 'utf8' }), {
      delimiter: ',',
      chunk: ({ data }) => {
        const rows = columns.length === 0 ? data.slice(1) : data
        if (columns.length === 0) columns = columnsOf(data[0] ?? [])
        insertAll(rows.filter((row) => row.length > 1).map(picked))
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}

/** Where name, town and status stand; the first column where one is not found, so that any register will do. */
function columnsOf(header: readonly string[]): readonly number[] {
  const plain = header.map((name) => name.trim().toLowerCase())
  return [NAME, TOWN, STATUS].map((wanted) =>
    Math.max(
      0,
      plain.findIndex((name) => wanted.test(name)),
    ),
  )
}
