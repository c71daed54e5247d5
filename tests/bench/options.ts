import { parseArgs } from 'node:util'
import { MEASURES, type MeasureName } from './budget.ts'
import { LAYOUTS, type LayoutName } from './registers/write-register.ts'

export interface BenchOptions {
  readonly rows: number
  readonly layout: LayoutName
  /** A register of one's own instead of a generated one. */
  readonly file: string | null
  /** One measure; null for all. */
  readonly only: MeasureName | null
  /** Also a register of five times the firms. */
  readonly large: boolean
  /** Also the built screens in a real browser. */
  readonly browser: boolean
  readonly json: boolean
}

export const USAGE = `npm run bench -- [--rows N] [--layout ${Object.keys(LAYOUTS).join('|')}] [--file REGISTER.csv] [--only MEASURE] [--large] [--browser] [--json]`

/** @throws Error with a sentence where the arguments make no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '300000' },
      layout: { type: 'string', default: 'municipal' },
      file: { type: 'string' },
      only: { type: 'string' },
      large: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const rows = Number(values.rows)
  if (!Number.isInteger(rows) || rows < 1) throw new Error(`--rows ${values.rows} is no number of rows.`)
  if (!isLayout(values.layout)) throw new Error(`--layout ${values.layout} is not known.`)
  const only = MEASURES.find((name) => name === values.only) ?? null
  if (values.only !== undefined && only === null) throw new Error(`--only ${values.only} is not a measure.`)
  return {
    rows,
    layout: values.layout,
    file: values.file ?? null,
    only,
    large: values.large,
    browser: values.browser,
    json: values.json,
  }
}

const isLayout = (name: string): name is LayoutName => Object.hasOwn(LAYOUTS, name)
