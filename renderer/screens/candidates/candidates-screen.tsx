import { Download, ListFilter, Printer, Scale } from 'lucide-react'
import { memo, useDeferredValue, useLayoutEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { useCompared } from '../../parts/compared.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { tourIsOn } from '../../parts/tour/tour.tsx'
import { useCall } from '../../parts/use-call.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import { CandidateGrid } from './candidate-grid.tsx'
import sheet from './candidates-screen.module.css'
import { startIn, useCandidatesState } from './candidates-state.ts'
import { ColumnsButton } from './columns-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FacetPane } from './facet-pane.tsx'
import { FilterLine } from './filter-line.tsx'
import { FirmPane } from './firm-pane.tsx'
import { PAGE_ROWS } from './pages.ts'
import { PickBar } from './pick-bar.tsx'
import { PrintDialog } from './print-dialog.tsx'
import { SearchBox } from './search-box.tsx'
import { SetAside } from './set-aside.tsx'
import { useRankingQueries } from './use-ranking-query.ts'
import { useWide } from './use-wide.ts'
import { ViewTabs } from './view-tabs.tsx'
import { WeightStrip } from './weight-strip.tsx'
import { WhyEmpty } from './why-empty.tsx'

const css = classNames(sheet)

const PANE_FROM_PX = 1200
/** From here on the pane leaves the table room enough, even while no firm is chosen. */
const EMPTY_PANE_FROM_PX = 1600

export function CandidatesScreen() {
  const { say } = useWords()
  return (
    <>
      <h1 className={css('title')}>{say('frame.candidates')}</h1>
      <ListIfAny />
    </>
  )
}

function ListIfAny() {
  const { say } = useWords()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  const name = workspace ? `${workspace.folder}/${workspace.name}` : null
  useLayoutEffect(() => {
    if (name !== null) startIn(name)
  }, [name])
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />
  if (workspace === undefined) return <Waiting />
  if (workspace === null || workspace.firms === 0)
    return <NothingYet workspace={workspace}>{say('candidates.nothing-why')}</NothingYet>
  return <List />
}

function List() {
  const { say } = useWords()
  const [open, setOpen] = useState<Way | null>(null)
  const { live, settled, isBehind } = useRankingQueries()
  const facetsOpen = useCandidatesState((state) => state.facetsOpen)
  const hasChosen = useCandidatesState((state) => state.chosen !== null)
  const hasPane = useWide(PANE_FROM_PX)
  const hasRoom = useWide(EMPTY_PANE_FROM_PX)
  const [hasTour, setTour] = useState(tourIsOn)
  const showsPane = hasPane && (hasChosen || hasRoom || hasTour)
  const {
    data: page,
    isFetching,
    isPlaceholderData,
    error,
    refetch,
  } = useCall('ranking.page', { ...live, offset: 0, limit: PAGE_ROWS }, { keepPrevious: true })
  // The list is asked for and drawn first; what stands beside it follows.
  const beside = useDeferredValue(useHeld(settled, isPlaceholderData))
  return (
    <div className={css('screen', facetsOpen && 'with-facets', showsPane && 'with-pane')}>
      {facetsOpen && <FacetPane query={beside} />}
      <section className={css('centre')} aria-label={say('frame.candidates')}>
        <div className={css('top')}>
          <ViewTabs />
          <Ways isEmpty={!page?.total} onGo={setOpen} />
        </div>
        <ListBar filters={filterCount(settled.filter ?? {})} />
        {page && <SetAside page={page} isBusy={isFetching || isBehind} />}
        <FilterLine />
        <FailureNotice error={error} onRetry={() => refetch()} />
        {!page && !error && <Waiting />}
        {page && <WeightStrip criteria={page.criteria} />}
        {page && <PickBar query={settled} total={page.total} />}
        {page && page.total > 0 && <CandidateGrid query={live} total={page.total} hasPane={hasPane} />}
        {page && page.total === 0 && <WhyEmpty query={settled} page={page} />}
      </section>
      {showsPane && (
        <ChosenPane
          query={beside}
          isEmpty={page?.total === 0}
          hasTour={hasTour}
          onLeaveTour={() => setTour(false)}
        />
      )}
      {open === 'export' && (
        <ExportDialog query={settled} total={page?.total ?? 0} onClose={() => setOpen(null)} />
      )}
      {open === 'print' && <PrintDialog query={settled} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** The value, and what it was while it is held. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const [held, setHeld] = useState(value)
  if (!isHeld && held !== value) setHeld(value)
  return held
}

type Way = 'export' | 'print'

interface ChosenPaneProps {
  readonly query: RankingQuery
  readonly isEmpty: boolean
  readonly hasTour: boolean
  readonly onLeaveTour: () => void
}

/** Which firm is chosen changes with every arrow key; nothing but its pane need know. */
function ChosenPane({ isEmpty, ...pane }: ChosenPaneProps) {
  const chosen = useCandidatesState((state) => state.chosen)
  return <FirmPane {...pane} id={isEmpty ? null : chosen} />
}

interface WaysProps {
  readonly isEmpty: boolean
  readonly onGo: (way: Way) => void
}

/** What one can do with the list as a whole. */
const Ways = memo(function Ways({ isEmpty, onGo }: WaysProps) {
  const { say } = useWords()
  return (
    <div className={css('ways')}>
      <ColumnsButton />
      <Button kind="quiet" icon={Printer} isDisabled={isEmpty} onPress={() => onGo('print')}>
        {say('outreach.print')}
      </Button>
      <Button kind="quiet" icon={Download} isDisabled={isEmpty} onPress={() => onGo('export')}>
        {say('candidates.export')}
      </Button>
    </div>
  )
})

/** `filters`: how many parts of the filter are set. */
const ListBar = memo(function ListBar({ filters }: { readonly filters: number }) {
  const { say } = useWords()
  const facetsOpen = useCandidatesState((state) => state.facetsOpen)
  const change = useCandidatesState((state) => state.change)
  return (
    <div className={css('bar')}>
      <Button
        icon={ListFilter}
        aria-expanded={facetsOpen}
        onPress={() => change({ facetsOpen: !facetsOpen })}
      >
        {filters > 0 ? say('candidates.facets-set', { filters }) : say('candidates.facets')}
      </Button>
      <SearchBox />
      <CompareChosen />
    </div>
  )
})

/** Leads to the firms that were picked for a comparison, once there are two. */
function CompareChosen() {
  const { say, number } = useWords()
  const [, navigate] = useLocation()
  const { ids } = useCompared()
  if (ids.length < 2) return null
  return (
    <Button icon={Scale} onPress={() => navigate('/compare')}>
      {say('candidates.compare-chosen', { n: number(ids.length) })}
    </Button>
  )
}

const Waiting = () => (
  <div className={css('waiting')}>
    <Skeleton lines={12} />
  </div>
)
