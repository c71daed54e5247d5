import { ArrowDown, ArrowUp, Columns3, Pin, PinOff } from 'lucide-react'
import { memo, useState } from 'react'
import { Button, IconButton } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { NumberBox } from '../../parts/number-box.tsx'
import {
  COLUMN_IDS,
  type Column,
  type ColumnId,
  fitWidth,
  USUAL_COLUMNS,
  usualColumn,
} from '../../parts/view/columns.ts'
import { changeView, useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './columns-dialog.module.css'

const css = classNames(sheet)

/** Which columns stand in the list, in which order, how wide, and which stay in view. */
export const ColumnsButton = memo(function ColumnsButton() {
  const { say } = useWords()
  const chosen = useView(({ columns }) => columns)
  const [isOpen, setOpen] = useState(false)
  const columns = chosen ?? USUAL_COLUMNS
  const change = (next: readonly Column[] | null) => changeView({ change: { columns: next }, replace: true })
  const hidden = COLUMN_IDS.filter((id) => !columns.some((column) => column.id === id))
  return (
    <>
      <Button kind="quiet" icon={Columns3} onPress={() => setOpen(true)}>
        {say('list.columns')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={say('list.columns-title')}
        actions={
          <>
            <Button isDisabled={chosen === null} onPress={() => change(null)}>
              {say('list.usual-columns')}
            </Button>
            <Button kind="main" onPress={() => setOpen(false)}>
              {say('frame.close')}
            </Button>
          </>
        }
      >
        <ol className={css('list')}>
          {columns.map((column, place) => (
            <ShownColumn key={column.id} column={column} place={place} columns={columns} onChange={change} />
          ))}
          {hidden.map((id) => (
            <li key={id} className={css('column')}>
              <CheckBox isSelected={false} onChange={() => change([...columns, usualColumn(id)])}>
                {say(`candidates.column-${id}`)}
              </CheckBox>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  )
})

interface ShownColumnProps {
  readonly column: Column
  readonly place: number
  readonly columns: readonly Column[]
  readonly onChange: (columns: readonly Column[]) => void
}

function ShownColumn({ column, place, columns, onChange }: ShownColumnProps) {
  const { say } = useWords()
  const name = say(`candidates.column-${column.id}`)
  const put = (changed: Partial<Column>) =>
    onChange(columns.map((one) => (one.id === column.id ? { ...one, ...changed } : one)))
  return (
    <li className={css('column')}>
      <CheckBox isSelected onChange={() => onChange(withoutColumn(columns, column.id))}>
        {name}
      </CheckBox>
      <NumberBox
        label={say('list.width-of', { column: name })}
        value={column.width}
        onKeep={(width) => put({ width: fitWidth(width) })}
      />
      <IconButton
        icon={column.pinned ? PinOff : Pin}
        label={say(column.pinned ? 'list.unpin' : 'list.pin', { column: name })}
        onPress={() => put({ pinned: !column.pinned })}
      />
      <IconButton
        icon={ArrowUp}
        label={say('list.earlier', { column: name })}
        isDisabled={place === 0}
        onPress={() => onChange(moved(columns, place, place - 1))}
      />
      <IconButton
        icon={ArrowDown}
        label={say('list.later', { column: name })}
        isDisabled={place === columns.length - 1}
        onPress={() => onChange(moved(columns, place, place + 1))}
      />
    </li>
  )
}

/** The firm's name always stays: without it a row is nobody. */
const withoutColumn = (columns: readonly Column[], id: ColumnId): readonly Column[] =>
  id === 'firm' ? columns : columns.filter((column) => column.id !== id)

function moved(columns: readonly Column[], from: number, to: number): readonly Column[] {
  const column = columns[from]
  return column === undefined ? columns : columns.toSpliced(from, 1).toSpliced(to, 0, column)
}
