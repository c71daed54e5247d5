/** `npm run bench`: what Relevo costs on this machine, each figure beside a reference measured in the same run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AFTER_IMPORT, MEASURES, type MeasureName } from './budget.ts'
import { countRows } from './count-rows.ts'
import type { Measured, MeasureTask } from './figure.ts'
import { type BenchOptions, readOptions, USAGE } from './options.ts'
import { installReferences } from './references.ts'
import { writeRegister } from './registers/write-register.ts'
import { budgetTable, figureTable, type Results } from './report.ts'
import { runMeasure, runProgram } from './run-measure.ts'
import { firstIndex, stagingCommands } from './staging-sql.ts'

const SEED = 1
const DRIFT = 0.06

const options = optionsOrUsage()
const folder = mkdtempSync(join(tmpdir(), 'relevo-bench-'))
try {
  const names = wantedMeasures(options.only)
  const task = prepared(options, names)
  await compileAll()
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

function prepared({ file, layout, rows, large }: BenchOptions, names: readonly MeasureName[]): MeasureTask {
  const references = names.includes('duckdb-load') && layout === 'uk' ? installReferences() : null
  const known = { folder, references, largeRegister: null, nextRegister: null }
  if (file !== null) {
    const register = resolve(file)
    return { ...known, register, rows: countRows(register) }
  }
  const write = (name: string, wanted: { readonly rows: number; readonly drift?: number }): string => {
    const path = join(folder, `${layout}${name}.csv`)
    console.error(`Writing a ${layout} register of ${wanted.rows} firms.`)
    writeRegister({ path, layout, seed: SEED, ...wanted })
    return path
  }
  return {
    ...known,
    rows,
    register: write('', { rows }),
    nextRegister: names.includes('core-again') ? write('-next', { rows, drift: DRIFT }) : null,
    largeRegister: large && names.includes('core-import-large') ? write('-large', { rows: rows * 5 }) : null,
  }
}

/**
 * The program that people have is compiled. Sources that run as they are carry a compiler in each of their threads, 15
 * MiB of it; what an import of a few firms compiles, the measures take from the folder that Node keeps it in.
 */
async function compileAll(): Promise<void> {
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  const few = { folder: join(folder, 'few'), register: join(folder, 'few.csv'), rows: 100 }
  writeRegister({ path: few.register, layout: 'municipal', rows: few.rows, seed: SEED })
  await runMeasure('core-import', { ...few, references: null, nextRegister: null, largeRegister: null })
}

function wantedMeasures(only: MeasureName | null): readonly MeasureName[] {
  if (only === null) return MEASURES
  if (only === 'sqlite-again') return ['sqlite-import', 'core-import', 'core-again', only]
  return AFTER_IMPORT.includes(only) ? ['core-import', only] : [only]
}

async function measureAll(names: readonly MeasureName[], task: MeasureTask): Promise<Results> {
  const results: [MeasureName, Measured][] = []
  for (const name of names) {
    if (!isPossible(name, task)) continue
    console.error(`Measuring ${name}.`)
    const measured = await measure(name, task)
    if (measured !== null) results.push([name, measured])
  }
  return Object.fromEntries(results)
}

function isPossible(name: MeasureName, task: MeasureTask): boolean {
  if (name === 'core-again' || name === 'sqlite-again') return task.nextRegister !== null
  if (name === 'core-import-large') return task.largeRegister !== null
  if (name === 'browser') return options.browser || options.only === name
  return name !== 'duckdb-load' || task.references !== null
}

/** Null, with a sentence, where the program that would be the reference is not installed. */
async function measure(name: MeasureName, task: MeasureTask): Promise<Measured | null> {
  if (name !== 'sqlite-import' && name !== 'sqlite-again') return runMeasure(name, task)
  const database = join(folder, 'imported.db')
  const sqlite = (commands: readonly string[]) => runProgram('sqlite3', [database, ...commands])
  try {
    if (name === 'sqlite-import') return await sqlite(['.mode csv', `.import "${task.register}" firm`])
    await sqlite([firstIndex(options.layout)])
    return await sqlite(stagingCommands(options.layout, task.nextRegister ?? ''))
  } catch {
    console.error(`The command sqlite3 is not there or cannot do it: the reference ${name} is left out.`)
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
