/** `npm run bench`: what Relevo costs on this machine, each figure beside a reference measured in the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AFTER_IMPORT, MEASURES, type MeasureName } from './budget.ts'
import { countRows } from './count-rows.ts'
import type { Measured, MeasureTask } from './figure.ts'
import { type BenchOptions, readOptions, USAGE } from './options.ts'
import { writeRegister } from './registers/write-register.ts'
import { budgetTable, figureTable, type Results } from './report.ts'
import { runMeasure, runProgram } from './run-measure.ts'

const SEED = 1
const DRIFT = 0.06

const options = optionsOrUsage()
const folder = mkdtempSync(join(tmpdir(), 'relevo-bench-'))
try {
  const names = wantedMeasures(options.only)
  const task = prepared(options, names)
  const results = await measureAll(names, task)
  if (options.json) console.log(JSON.stringify({ ...machine(task.rows), results }, null, 2))
  else say(results, task.rows)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function optionsOrUsage(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}\n${USAGE}\nmeasures: ${MEASURES.join(' ')}`,
    )
    process.exit(2)
  }
}

function prepared({ file, layout, rows }: BenchOptions, names: readonly MeasureName[]): MeasureTask {
  if (file !== null) {
    const register = resolve(file)
    return { register, nextRegister: null, folder, rows: countRows(register) }
  }
  const register = join(folder, `${layout}.csv`)
  console.error(`Writing a ${layout} register of ${rows} firms.`)
  writeRegister({ path: register, layout, rows, seed: SEED })
  if (!names.includes('core-again')) return { register, nextRegister: null, folder, rows }
  const nextRegister = join(folder, `${layout}-next.csv`)
  writeRegister({ path: nextRegister, layout, rows, seed: SEED, drift: DRIFT })
  return { register, nextRegister, folder, rows }
}

function wantedMeasures(only: MeasureName | null): readonly MeasureName[] {
  if (only === null) return MEASURES
  return AFTER_IMPORT.includes(only) ? ['core-import', only] : [only]
}

async function measureAll(names: readonly MeasureName[], task: MeasureTask): Promise<Results> {
  const results: [MeasureName, Measured][] = []
  for (const name of names) {
    if (name === 'core-again' && task.nextRegister === null) continue
    console.error(`Measuring ${name}.`)
    const measured = await measure(name, task)
    if (measured !== null) results.push([name, measured])
  }
  return Object.fromEntries(results)
}

/** Null, with a sentence, where the program that would be the reference is not installed. */
async function measure(name: MeasureName, task: MeasureTask): Promise<Measured | null> {
  if (name !== 'sqlite-import') return runMeasure(name, task)
  try {
    const database = join(folder, 'imported.db')
    return await runProgram('sqlite3', [database, '.mode csv', `.import "${task.register}" firm`])
  } catch {
    console.error('The command sqlite3 is not installed: its reference is left out.')
    return null
  }
}

function say(results: Results, rows: number): void {
  const { node, processors } = machine(rows)
  console.log(`${rows} rows, Node ${node}, ${processors} processors\n`)
  console.log(`${figureTable(results)}\n`)
  console.log(budgetTable(results, { layout: options.layout, rows }))
}

function machine(rows: number) {
  return { rows, node: process.versions.node, processors: availableParallelism() }
}
