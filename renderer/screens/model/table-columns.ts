import { LENSES } from '../../../shared/criteria/names.ts'
import type { TableId } from '../../../shared/scoring/tables.ts'

/** How a column of a table by country is typed. `empty`: what nothing typed comes to; null = an entry of null. */
export type TableColumn = {
  readonly key: ColumnKey
  readonly empty: 'kept' | 'left-out' | 'null'
} & (
  | { readonly kind: 'text' | 'number' | 'list' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
)

export type ColumnKey =
  | 'country'
  | 'legalForms'
  | 'members'
  | 'right'
  | 'when'
  | 'days'
  | 'name'
  | 'lens'
  | 'from'
  | 'to'
  | 'offers'
  | 'source'
  | 'date'
  | 'note'

const text = (key: ColumnKey, empty: TableColumn['empty'] = 'kept'): TableColumn => ({
  kind: 'text',
  key,
  empty,
})
const number = (key: ColumnKey, empty: TableColumn['empty']): TableColumn => ({ kind: 'number', key, empty })

const ORIGIN = [text('source'), text('date', 'left-out'), text('note', 'left-out')]

export const TABLE_COLUMNS: Readonly<Record<TableId, readonly TableColumn[]>> = {
  'legal-minimum': [
    text('country'),
    { kind: 'list', key: 'legalForms', empty: 'left-out' },
    number('members', 'kept'),
    ...ORIGIN,
  ],
  'legal-routes': [
    text('country'),
    {
      kind: 'choice',
      key: 'right',
      empty: 'kept',
      choices: ['pre-emption', 'continuation', 'notice-of-sale'],
    },
    { kind: 'choice', key: 'when', empty: 'kept', choices: ['insolvency', 'sale'] },
    number('days', 'null'),
    ...ORIGIN,
  ],
  finance: [
    text('name'),
    text('country', 'null'),
    { kind: 'choice', key: 'lens', empty: 'null', choices: LENSES },
    number('from', 'null'),
    number('to', 'null'),
    text('offers'),
    ...ORIGIN,
  ],
}

/** Every cell as text, as it is typed. */
export type TypedRow = Readonly<Partial<Record<ColumnKey, string>>>

/** A row as it is kept, cell by cell as a person would type it. */
export function typedRow(table: TableId, row: object): TypedRow {
  const entries = new Map(Object.entries(row))
  return Object.fromEntries(
    TABLE_COLUMNS[table].map(({ key }) => {
      const value: unknown = entries.get(key) ?? ''
      return [key, Array.isArray(value) ? value.join(', ') : String(value)]
    }),
  )
}

/** The row as parsed JSON, for the core to check: what is no number stays text, so that the fault can name it. */
export function keptRow(table: TableId, row: TypedRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    TABLE_COLUMNS[table].flatMap((column) => {
      const { key, empty } = column
      const typed = (row[key] ?? '').trim()
      if (typed === '' && empty === 'left-out') return []
      if (typed === '' && empty === 'null') return [[key, null] as const]
      return [[key, readCell(column, typed)] as const]
    }),
  )
}

function readCell({ kind }: TableColumn, typed: string): unknown {
  if (kind === 'list') return typed.split(',').map((one) => one.trim())
  if (kind !== 'number') return typed
  const value = Number(typed)
  return typed === '' || Number.isNaN(value) ? typed : value
}
