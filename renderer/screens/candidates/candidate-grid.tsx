import { type KeyboardEvent, type MouseEvent, memo, useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useSettled } from '../../parts/use-settled.ts'
import { type Column, fittingColumns, inPlace, templateOf, totalWidth } from '../../parts/view/columns.ts'
import { changeView, useView } from '../../parts/view/use-view.ts'
import type { View } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { styleVars } from '../../style/style-vars.ts'
import sheet from './candidate-grid.module.css'
import { CandidateHead } from './candidate-head.tsx'
import { CandidateRow } from './candidate-row.tsx'
import { GridPart } from './grid-part.tsx'
import { isPicked } from './pick.ts'
import { stepOf } from './row-keys.ts'
import { useChosen } from './use-chosen.ts'
import { usePicking } from './use-picking.ts'
import { useRankMoves } from './use-rank-moves.ts'
import { useRankedRows } from './use-ranked-rows.ts'
import { useRowWindow } from './use-row-window.ts'

const css = classNames(sheet)

/** Those of candidate-grid.module.css. */
const HEIGHTS = { rowHeight: 3.375, headHeight: 2.125 } as const

/** Longer than an answer usually takes: to pale all scores at every press would take longer than the answer. */
const PALE_AFTER_MS = 150

export interface CandidateGridProps {
  readonly query: RankingQuery
  readonly total: number
  /** Whether a click shows the firm beside the list; else it opens it. */
  readonly hasPane: boolean
}

/** The ranked list. It holds the rows in view, whatever the list's length. */
export const CandidateGrid = memo(function CandidateGrid({ query, total, hasPane }: CandidateGridProps) {
  const { say } = useWords()
  const wanted = useView(({ columns }) => columns)
  const sort = useView(({ sort }) => sort)
  const view = useRowWindow({ rows: total, ...HEIGHTS })
  const { rowAt, isStale, error, retry } = useRankedRows(query, view.first, view.last)
  const isSlow = useSettled(isStale, PALE_AFTER_MS) && isStale
  const places = Array.from({ length: view.last - view.first + 1 }, (_, index) => view.first + index)
  const moves = useRankMoves(
    query,
    places.map(rowAt).filter((row) => row !== null),
    isStale,
  )
  const columns = useMemo(() => inPlace(wanted ?? fittingColumns(view.width)), [wanted, view.width])
  const open = useOpen()
  const picking = usePicking(query)
  const { active, chosen, choose } = useChosen({ query, places, rowAt, isStale, view })
  const press = useCallback(
    (place: number, id: string, event: MouseEvent) => {
      if (picking.press(place, id, event) || hasPane) choose(place, id)
      else open(id)
    },
    [hasPane, choose, open, picking.press],
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen !== null) open(chosen)
    if (pickByKey(event, { picking, active, id: chosen })) event.preventDefault()
    const next = stepOf({ key: event.key, active, total, page: view.fits })
    if (next === null) return
    event.preventDefault()
    choose(next, rowAt(next)?.id ?? null)
    view.reveal(next)
    if (event.shiftKey) void picking.reach(next)
  }
  const isShown = chosen !== null && rowAt(active)?.id === chosen
  return (
    <div className={css('frame')} style={layout(columns)}>
      <FailureNotice error={error} onRetry={retry} />
      {/* biome-ignore lint/a11y/useSemanticElements: see grid-part.tsx */}
      <div
        ref={view.scroller}
        className={css('scroller', isSlow && 'stale')}
        onScroll={view.onScroll}
        onKeyDown={onKeyDown}
        role="grid"
        tabIndex={0}
        aria-label={say('candidates.list')}
        aria-multiselectable
        aria-rowcount={total + 1}
        aria-colcount={columns.length}
        aria-busy={isStale}
        aria-activedescendant={isShown ? rowId(active) : undefined}
      >
        <CandidateHead columns={columns} sort={sort} onSort={sortBy} onResize={resize} />
        <GridPart role="rowgroup" className={css('body')} style={styleVars({ height: `${view.height}px` })}>
          {places.map((place) => (
            <CandidateRow
              key={place}
              domId={rowId(place)}
              place={place}
              top={view.topOf(place)}
              candidate={rowAt(place)}
              columns={columns}
              lens={query.lens}
              move={moves.get(rowAt(place)?.id ?? '') ?? 0}
              isActive={chosen !== null && rowAt(place)?.id === chosen}
              isPicked={isPicked(picking.pick, rowAt(place)?.id ?? '')}
              onPress={press}
              onOpen={open}
            />
          ))}
        </GridPart>
      </div>
    </div>
  )
})

const sortBy = (sort: View['sort']) => changeView({ change: { sort } })
const resize = (columns: readonly Column[]) => changeView({ change: { columns }, replace: true })

const layout = (columns: readonly Column[]) =>
  styleVars({ template: templateOf(columns), wide: `${totalWidth(columns)}rem` })

interface KeyPick {
  readonly picking: ReturnType<typeof usePicking>
  readonly active: number
  readonly id: string | null
}

/** Space picks the firm at which the keys are, Ctrl+A all, Escape none. */
function pickByKey(event: KeyboardEvent, { picking, active, id }: KeyPick): boolean {
  if (event.key === ' ' && id !== null) picking.toggle(active, id)
  else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) picking.all()
  else if (event.key === 'Escape') picking.none()
  else return false
  return true
}

/** Opens a firm's file. */
function useOpen(): (id: string) => void {
  const [, navigate] = useLocation()
  return useCallback((id: string) => navigate(`/firm/${encodeURIComponent(id)}`), [navigate])
}

const rowId = (place: number) => `candidate-${place}`
