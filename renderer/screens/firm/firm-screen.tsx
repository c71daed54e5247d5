import { useLocation, useParams } from 'wouter'
import { isObjected } from '../../../shared/contract/objected.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { FactsColumn } from './facts-column.tsx'
import { FirmHeader } from './firm-header.tsx'
import sheet from './firm-screen.module.css'
import { NextColumn } from './next-column.tsx'
import { WorkingColumn } from './working-column.tsx'

const css = classNames(sheet)

/** Everything about one firm: where it stands, what is known, how its score comes about, what to do next. */
export function FirmScreen() {
  const { say } = useWords()
  const id = decodeURIComponent(useParams()['id'] ?? '')
  const [, navigate] = useLocation()
  const view = useView()
  const { data, isFetching, error, refetch } = useCall(
    'firm.explain',
    { ...queryOf(view), id },
    { keepPrevious: true },
  )
  const goTo = (firm: string | null | undefined) => {
    if (firm) navigate(`/firm/${encodeURIComponent(firm)}`, { replace: true })
  }
  useKeys({
    '[': () => goTo(data?.neighbours.previous),
    ']': () => goTo(data?.neighbours.next),
  })
  if (error)
    return (
      <div className={css('waiting')}>
        <h1>{say('frame.firm')}</h1>
        <FailureNotice error={error} onRetry={() => refetch()} />
      </div>
    )
  if (!data)
    return (
      <div className={css('waiting')}>
        <h1>{say('frame.firm')}</h1>
        <Skeleton lines={14} />
      </div>
    )
  return (
    <article className={css('screen')} aria-busy={isFetching}>
      <FirmHeader dossier={data} onGoTo={goTo} />
      <div className={css('columns')}>
        <FactsColumn dossier={data} />
        {!isObjected(data) && <WorkingColumn dossier={data} />}
        <NextColumn key={data.firm.id} dossier={data} />
      </div>
    </article>
  )
}
