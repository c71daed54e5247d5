import type { LayoutName } from './registers/write-register.ts'

/** Where a figure comes from: a measure and one of its figures. */
export interface Source {
  readonly measure: MeasureName
  readonly figure: string
}

export interface BudgetLine {
  readonly what: string
  readonly source: Source
  /** The figure must stay below so many times what the reference takes in the same run. */
  readonly reference?: Source & { readonly called: string; readonly times: number }
  /** Seconds that it may take with a million firms. */
  readonly atMost?: number
  /** The line means something for this layout only. */
  readonly layout?: LayoutName
}

const parse = { measure: 'bare-parse', figure: 'parse', called: 'papaparse alone' } as const
const orderBy = {
  measure: 'sqlite-questions',
  figure: 'order-by',
  called: 'SQLite ORDER BY … LIMIT 100',
} as const
const sqliteImport = { measure: 'sqlite-import', figure: 'sqlite3', called: 'sqlite3 .import' } as const

/** What it may cost, each beside its reference. */
export const BUDGET: readonly BudgetLine[] = [
  {
    what: 'register → mapped, checked, stored',
    source: { measure: 'core-import', figure: 'reading' },
    reference: { ...sqliteImport, times: 0.6 },
    layout: 'uk',
  },
  {
    what: 'register → mapped, checked, stored',
    source: { measure: 'core-import', figure: 'reading' },
    reference: { measure: 'duckdb-load', figure: 'load', called: 'DuckDB, 15 typed columns', times: 1 },
    layout: 'uk',
  },
  {
    what: 'five times the firms, whole import',
    source: { measure: 'core-import-large', figure: 'import' },
    reference: { measure: 'core-import', figure: 'import', called: 'the import', times: 6 },
  },
  {
    what: 'register → ranked table',
    source: { measure: 'core-import', figure: 'to-first-page' },
    reference: { ...parse, times: 3 },
    layout: 'municipal',
  },
  {
    what: 'indexes and search, after the load',
    source: { measure: 'core-import', figure: 'indexing' },
    reference: { measure: 'core-import', figure: 'reading', called: 'the load', times: 0.6 },
  },
  {
    what: 'next extract, 6% drift, compared and kept',
    source: { measure: 'core-again', figure: 'again' },
    reference: { ...parse, times: 1.5 },
  },
  {
    what: 'next extract, 6% drift, compared and kept',
    source: { measure: 'core-again', figure: 'again' },
    reference: { measure: 'sqlite-again', figure: 'sqlite3', called: 'staging and SQL', times: 0.8 },
  },
  {
    what: 'open a workspace → first ranked page',
    source: { measure: 'core-questions', figure: 'open' },
    atMost: 1,
  },
  {
    what: 'all weights, whole order, top 100',
    source: { measure: 'scoring', figure: 'weigh-and-rank' },
    reference: { ...orderBy, times: 0.1 },
    atMost: 0.016,
  },
  {
    what: 'one slider moved, top 100',
    source: { measure: 'scoring', figure: 'slider' },
    reference: { ...orderBy, times: 0.1 },
    atMost: 0.005,
  },
  {
    what: 'all weights, top 100',
    source: { measure: 'scoring', figure: 'all-weights' },
    reference: { ...orderBy, times: 0.1 },
    atMost: 0.016,
  },
  {
    what: 'rank intervals, 200 draws of weights and unknown values',
    source: { measure: 'scoring', figure: 'stability' },
    reference: { ...orderBy, times: 200 },
    atMost: 15,
  },
  {
    what: 'weights that would change the top 10',
    source: { measure: 'scoring', figure: 'top-changes' },
    reference: { ...orderBy, times: 10 },
    atMost: 2,
  },
  {
    what: 'one slider moved, through the core',
    source: { measure: 'core-questions', figure: 'slider' },
    reference: { ...orderBy, times: 0.1 },
    atMost: 0.005,
  },
  {
    what: 'facets with a filter',
    source: { measure: 'core-questions', figure: 'facets' },
    reference: { measure: 'sqlite-questions', figure: 'group-by', called: 'SQLite GROUP BY ×2', times: 1 },
    atMost: 0.002,
  },
  {
    what: 'first page with a filter',
    source: { measure: 'core-questions', figure: 'filtered' },
    reference: { ...orderBy, times: 0.1 },
  },
  {
    what: 'page halfway down, a weight moved',
    source: { measure: 'core-questions', figure: 'far-page' },
    reference: {
      measure: 'sqlite-questions',
      figure: 'order-by-far',
      called: 'SQLite ORDER BY … OFFSET n/2',
      times: 0.2,
    },
    atMost: 0.1,
  },
  {
    what: 'type-ahead search',
    source: { measure: 'core-questions', figure: 'search' },
    reference: { measure: 'sqlite-questions', figure: 'like', called: 'SQLite LIKE', times: 1 },
    atMost: 0.001,
  },
  ...(
    [
      ['scroll to the last row, painted', 'last-row'],
      ['three letters typed into the search, painted', 'type-ahead'],
      ['a facet pressed, painted', 'facet'],
      ['a slider moved, painted', 'slider'],
    ] as const
  ).map(([what, figure]) => ({ what, source: { measure: 'browser', figure } as const, atMost: 0.1 })),
  {
    what: 'longest that the screens were held',
    source: { measure: 'browser', figure: 'longest-task' },
    atMost: 0.05,
  },
]

/** MiB that an import may hold, whatever the size of the file. */
export const MOST_IMPORT_MIB = 300
/** How much more memory five times the firms may take. */
export const MORE_FOR_LARGE = 1.3
export const MEASURES = [
  'bare-parse',
  'sqlite-import',
  'duckdb-load',
  'core-import',
  'core-import-large',
  'core-questions',
  'browser',
  'core-again',
  'sqlite-again',
  'scoring',
  'sqlite-questions',
] as const
export type MeasureName = (typeof MEASURES)[number]
/** The workspace that these ask is the one that `core-import` leaves. */
export const AFTER_IMPORT: readonly MeasureName[] = ['core-questions', 'browser', 'core-again']
