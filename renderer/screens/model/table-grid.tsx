import { ArrowUp, Plus, X } from 'lucide-react'
import type { TableId } from '../../../shared/scoring/tables.ts'
import type { WordKey } from '../../../shared/words/words.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Select } from '../../parts/select.tsx'
import { TextBox } from '../../parts/text-box.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { TABLE_COLUMNS, type TableColumn, type TypedRow } from './table-columns.ts'
import sheet from './tables-tab.module.css'

const css = classNames(sheet)

export interface TableGridProps {
  readonly table: TableId
  readonly rows: readonly TypedRow[]
  readonly onChange: (rows: readonly TypedRow[]) => void
}

/** A table whose cells are typed; the order counts, since rows are read from the top. */
export function TableGrid({ table, rows, onChange }: TableGridProps) {
  const { say, number } = useWords()
  const columns = TABLE_COLUMNS[table]
  const put = (place: number, change: TypedRow) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...change } : row)))
  return (
    <>
      <ScrollRegion label={say(`tables.${table}`)}>
        <table className={css('grid')}>
          <thead>
            <tr>
              {columns.map(({ key }) => (
                <th key={key} scope="col">
                  {say(`tables.${key}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
              <tr key={place}>
                {columns.map((column) => (
                  <td key={column.key} className={css(column.kind === 'number' && 'narrow')}>
                    <Cell
                      column={column}
                      label={say('tables.cell-of', {
                        column: say(`tables.${column.key}`),
                        row: number(place + 1),
                      })}
                      value={row[column.key] ?? ''}
                      onKeep={(value) => put(place, { [column.key]: value })}
                    />
                  </td>
                ))}
                <td className={css('row-actions')}>
                  <IconButton
                    icon={ArrowUp}
                    label={say('tables.row-up', { row: number(place + 1) })}
                    isDisabled={place === 0}
                    onPress={() => onChange(rows.with(place, rows[place - 1] ?? row).with(place - 1, row))}
                  />
                  <IconButton
                    icon={X}
                    label={say('tables.row-remove', { row: number(place + 1) })}
                    onPress={() => onChange(rows.filter((_, at) => at !== place))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <div>
        <Button kind="quiet" icon={Plus} onPress={() => onChange([...rows, firstChoices(columns)])}>
          {say('tables.row-add')}
        </Button>
      </div>
    </>
  )
}

/** A new row is empty but for what must be chosen. */
const firstChoices = (columns: readonly TableColumn[]): TypedRow =>
  Object.fromEntries(
    columns.flatMap((column) =>
      column.kind === 'choice' && column.empty === 'kept' ? [[column.key, column.choices[0] ?? '']] : [],
    ),
  )

interface CellProps {
  readonly column: TableColumn
  readonly label: string
  readonly value: string
  readonly onKeep: (value: string) => void
}

const ANY = 'any'

function Cell({ column, label, value, onKeep }: CellProps) {
  const { say } = useWords()
  if (column.kind !== 'choice') return <TextBox label={label} value={value} onKeep={onKeep} />
  const choices = column.choices.map((choice) => ({ value: choice, label: say(choiceKey(column, choice)) }))
  const isOptional = column.empty === 'null'
  return (
    <Select
      label={label}
      labelHidden
      value={value === '' ? ANY : value}
      choices={isOptional ? [{ value: ANY, label: say('tables.any') }, ...choices] : choices}
      onChange={(next) => onKeep(next === ANY ? '' : next)}
    />
  )
}

const CHOICES = {
  'pre-emption': 'analysis.right-pre-emption',
  continuation: 'analysis.right-continuation',
  'notice-of-sale': 'analysis.right-notice-of-sale',
  insolvency: 'byHand.when-insolvency',
  sale: 'byHand.when-sale',
  succession: 'criteria.lens-succession',
  recovery: 'criteria.lens-recovery',
} as const satisfies Readonly<Record<string, WordKey>>

const isChoice = (choice: string): choice is keyof typeof CHOICES => Object.hasOwn(CHOICES, choice)

const choiceKey = (column: TableColumn, choice: string): WordKey =>
  isChoice(choice) ? CHOICES[choice] : `tables.${column.key}`
