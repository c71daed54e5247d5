import { Download, FileInput, ListFilter, Scale } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { useCompared } from '../../parts/compared.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { CandidateGrid } from './candidate-grid.tsx'
import sheet from './candidates-screen.module.css'
import { useCandidatesState } from './candidates-state.ts'
import { ExportDialog } from './export-dialog.tsx'
import { FacetPane } from './facet-pane.tsx'
import { FirmPane } from './firm-pane.tsx'
import { PAGE_ROWS } from './pages.ts'
import { SearchBox } from './search-box.tsx'
import { SetAside } from './set-aside.tsx'
import { useRankingQueries } from './use-ranking-query.ts'
import { useWide } from './use-wide.ts'
import { WeightStrip } from './weight-strip.tsx'
import { WhyEmpty } from './why-empty.tsx'

const css = classNames(sheet)

const PANE_FROM_PX = 1200

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
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />
  if (workspace === undefined) return <Waiting />
  if (workspace === null || workspace.firms === 0) return <NothingYet hasWorkspace={workspace !== null} />
  return <List />
}

function List() {
  const { say } = useWords()
  const { live, settled } = useRankingQueries()
  const facetsOpen = useCandidatesState((state) => state.facetsOpen)
  const chosen = useCandidatesState((state) => state.chosen)
  const change = useCandidatesState((state) => state.change)
  const [isExporting, setExporting] = useState(false)
  const hasPane = useWide(PANE_FROM_PX)
  const {
    data: page,
    error,
    refetch,
  } = useCall('ranking.page', { ...live, offset: 0, limit: PAGE_ROWS }, { keepPrevious: true })
  const filters = filterCount(settled.filter ?? {})
  return (
    <div className={css('screen', facetsOpen && 'with-facets', hasPane && 'with-pane')}>
      {facetsOpen && <FacetPane query={settled} />}
      <section className={css('centre')} aria-label={say('frame.candidates')}>
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
          <Button icon={Download} isDisabled={!page || page.total === 0} onPress={() => setExporting(true)}>
            {say('candidates.export')}
          </Button>
        </div>
        {page && <SetAside page={page} />}
        <FailureNotice error={error} onRetry={() => refetch()} />
        {!page && !error && <Waiting />}
        {page && <WeightStrip criteria={page.criteria} />}
        {page && page.total > 0 && <CandidateGrid query={live} total={page.total} hasPane={hasPane} />}
        {page && page.total === 0 && <WhyEmpty query={settled} page={page} />}
      </section>
      {hasPane && <FirmPane query={settled} id={page?.total === 0 ? null : chosen} />}
      <ExportDialog
        query={settled}
        total={page?.total ?? 0}
        isOpen={isExporting}
        onClose={() => setExporting(false)}
      />
    </div>
  )
}

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

function NothingYet({ hasWorkspace }: { readonly hasWorkspace: boolean }) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  return (
    <EmptyState
      icon={FileInput}
      title={say(hasWorkspace ? 'candidates.nothing-imported' : 'candidates.no-workspace')}
      actions={
        <Button kind="main" onPress={() => navigate(hasWorkspace ? '/import' : '/')}>
          {say(hasWorkspace ? 'candidates.go-import' : 'candidates.go-start')}
        </Button>
      }
    >
      <p>{say('candidates.nothing-why')}</p>
    </EmptyState>
  )
}

const Waiting = () => (
  <div className={css('waiting')}>
    <Skeleton lines={12} />
  </div>
)
