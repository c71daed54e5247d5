import { Map as MapIcon } from 'lucide-react'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { filterCount } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './map-screen.module.css'
import { TerritoryFiles } from './territory-files.tsx'
import { TerritoryView } from './territory-view.tsx'

const css = classNames(sheet)

/** The candidates by place: a map, and a table that does everything the map does. */
export function MapScreen() {
  const { say } = useWords()
  const workspace = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <h1>{say('frame.map')}</h1>
      <FailureNotice error={workspace.error} onRetry={() => void workspace.refetch()} />
      {workspace.isPending && <Skeleton lines={8} />}
      {workspace.data === null || workspace.data?.firms === 0 ? (
        <NothingYet workspace={workspace.data} icon={MapIcon}>
          {say('map.nothing-why')}
        </NothingYet>
      ) : (
        workspace.data && <Territory />
      )}
    </div>
  )
}

function Territory() {
  const { say, number } = useWords()
  const view = useView()
  const { sort: _sort, ...query } = queryOf(view)
  const { municipality: _chosen, ...filter } = view.filter
  const asked = { ...query, filter }
  const table = useCall('place.table', asked, { keepPrevious: true })
  const areas = useCall('place.areas', {})
  const { data } = table
  return (
    <>
      <FailureNotice
        error={table.error ?? areas.error}
        onRetry={() => void Promise.all([table.refetch(), areas.refetch()])}
      />
      {(!data || !areas.data) && !table.error && !areas.error && <Skeleton lines={12} />}
      {data && areas.data && (
        <>
          <p className={css('lead')} role="status" aria-busy={table.isFetching}>
            {say('map.lead', {
              total: number(data.total),
              places: number(data.places.filter(({ values }) => (values['candidates'] ?? 0) > 0).length),
              matched: number(data.join.matched),
              all: number(data.join.places),
            })}{' '}
            {data.placeless > 0 && say('map.placeless', { number: number(data.placeless) })}{' '}
            {filterCount(filter) > 0 && say('map.filtered')}
          </p>
          <TerritoryView table={data} areas={areas.data} query={asked} />
          <TerritoryFiles join={data.join} />
        </>
      )}
    </>
  )
}
