import type { PointerEvent } from 'react'
import { memo } from 'react'
import type { SortKey } from '../../../shared/contract/list-view.ts'
import { type Column, fitWidth, leftOf } from '../../parts/view/columns.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { styleVars } from '../../style/style-vars.ts'
import sheet from './candidate-grid.module.css'
import { GridPart } from './grid-part.tsx'
import { pressedSort, sortColumnOf } from './sort-change.ts'

const css = classNames(sheet)

export interface CandidateHeadProps {
  readonly columns: readonly Column[]
  readonly sort: readonly SortKey[]
  readonly onSort: (sort: readonly SortKey[]) => void
  readonly onResize: (columns: readonly Column[]) => void
}

export const CandidateHead = memo(function CandidateHead({
  columns,
  sort,
  onSort,
  onResize,
}: CandidateHeadProps) {
  const resize = (column: Column, width: number) =>
    onResize(columns.map((one) => (one.id === column.id ? { ...one, width: fitWidth(width) } : one)))
  return (
    <GridPart role="rowgroup" className={css('head')}>
      <GridPart role="row" className={css('row')} aria-rowindex={1}>
        {columns.map((column, place) => (
          <GridPart
            key={column.id}
            role="columnheader"
            className={css(column.id, column.pinned && 'pinned')}
            style={styleVars({ left: `${leftOf(columns, place)}rem` })}
            aria-sort={ariaSort(column, sort)}
          >
            <HeadLabel column={column} sort={sort} onSort={onSort} />
            <Handle column={column} onResize={(width) => resize(column, width)} />
          </GridPart>
        ))}
      </GridPart>
    </GridPart>
  )
})

interface HeadLabelProps extends Pick<CandidateHeadProps, 'sort' | 'onSort'> {
  readonly column: Column
}

function HeadLabel({ column, sort, onSort }: HeadLabelProps) {
  const { say, number } = useWords()
  const by = sortColumnOf(column.id)
  const label = say(`candidates.column-${column.id}`)
  if (by === null) return <span className={css('head-label')}>{label}</span>
  const place = sort.findIndex((key) => key.by === by)
  return (
    <button
      type="button"
      className={css('head-label', 'sortable')}
      title={say('list.sort-how')}
      onClick={({ shiftKey }) => onSort(pressedSort({ sort, by, joins: shiftKey }))}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <span>{label}</span>
      {place >= 0 && (
        <span aria-hidden className={css('arrow')}>
          {sort[place]?.descending ? '↓' : '↑'}
          {sort.length > 1 && number(place + 1)}
        </span>
      )}
    </button>
  )
}

function ariaSort({ id }: Column, sort: readonly SortKey[]): 'ascending' | 'descending' | 'none' {
  const key = sort.find(({ by }) => by === id)
  if (key === undefined) return 'none'
  return key.descending ? 'descending' : 'ascending'
}

/** For the hand; the keyboard sets widths in the dialog of the columns. */
function Handle({
  column,
  onResize,
}: {
  readonly column: Column
  readonly onResize: (width: number) => void
}) {
  const drag = (event: PointerEvent<HTMLSpanElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const cell = event.currentTarget.parentElement?.getBoundingClientRect()
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const width = cell ? (event.clientX - cell.left) / rem : column.width
    if (fitWidth(width) !== column.width) onResize(width)
  }
  return (
    <span
      aria-hidden
      className={css('handle')}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  )
}
