import { Scale } from 'lucide-react'
import { useEffect } from 'react'
import { useSearch } from 'wouter'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { firmsInAddress, MOST_COMPARED, useCompared } from '../../parts/compared.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useView } from '../../parts/view/use-view.ts'
import { useWords } from '../../parts/words.tsx'
import { NothingYet } from '../../parts/workspace/nothing-yet.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './compare-screen.module.css'
import { ComparedFirms } from './compared-firms.tsx'
import { comparisonOf, strongestReasons } from './comparison.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { FirmFinder } from './firm-finder.tsx'
import { useDossiers } from './use-dossiers.ts'

const css = classNames(sheet)

export function CompareScreen() {
  const { say } = useWords()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <header className={css('head')}>
        <h1>{say('frame.compare')}</h1>
        <p className={css('lead')}>{say('compare.lead')}</p>
      </header>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {workspace === undefined && !error && <Skeleton lines={8} />}
      {workspace !== undefined && !workspace?.firms && (
        <NothingYet workspace={workspace} icon={Scale}>
          {say('compare.too-few-why')}
        </NothingYet>
      )}
      {workspace && workspace.firms > 0 && <Comparison />}
    </div>
  )
}

function Comparison() {
  const { say } = useWords()
  const lens = useView(({ lens }) => lens)
  const { ids, set } = useCompared()
  const named = useSearch()
  useEffect(() => {
    const firms = firmsInAddress(named)
    if (firms.length > 0) set(firms)
  }, [named, set])
  const { dossiers, error, isWaiting } = useDossiers(lens, ids)
  const remove = (id: string) => set(ids.filter((one) => one !== id))
  return (
    <>
      {ids.length < MOST_COMPARED ? (
        <FirmFinder lens={lens} chosen={ids} onAdd={(id) => set([...ids, id])} />
      ) : (
        <Notice title={say('compare.full-title')}>{say('compare.full-why')}</Notice>
      )}
      <FailureNotice error={error} />
      {isWaiting && <Skeleton lines={10} />}
      <ComparedFirms dossiers={dossiers} onRemove={remove} />
      {ids.length < 2 && <TooFew lens={lens} />}
      {dossiers.length > 1 && (
        <>
          <Summary dossiers={dossiers} />
          <ComparisonTable dossiers={dossiers} />
        </>
      )}
    </>
  )
}

function TooFew({ lens }: { readonly lens: Lens }) {
  const { say } = useWords()
  const set = useCompared((state) => state.set)
  const { data } = useCall('ranking.page', { lens, offset: 0, limit: 2 })
  const best = data?.candidates.map(({ id }) => id) ?? []
  return (
    <EmptyState
      icon={Scale}
      title={say('compare.too-few')}
      actions={best.length === 2 && <Button onPress={() => set(best)}>{say('compare.best-two')}</Button>}
    >
      <p>{say('compare.too-few-why')}</p>
    </EmptyState>
  )
}

const MOST_REASONS = 3

/** Who is ahead of whom, by how much and mostly why, one sentence a pair. */
function Summary({ dossiers }: { readonly dossiers: readonly Dossier[] }) {
  const { say, number } = useWords()
  const groups = comparisonOf(dossiers.map(({ calculation }) => calculation.parts))
  const sentences = dossiers.slice(1).map((right, pair) => {
    const left = dossiers[pair] ?? right
    const difference = left.calculation.score - right.calculation.score
    const [first, second] =
      difference >= 0 ? [left.firm.name, right.firm.name] : [right.firm.name, left.firm.name]
    const reasons = strongestReasons(groups, pair, MOST_REASONS).map(({ indicator, points }) =>
      say('compare.reason-gain', {
        indicator: say(`criteria.${indicator}`),
        points: `+${number(points, 1)}`,
      }),
    )
    return Math.abs(difference) < 0.05
      ? say('compare.whole-level', { first, second })
      : say('compare.whole-ahead', {
          first,
          second,
          points: number(Math.abs(difference), 1),
          reasons: reasons.join(' · '),
        })
  })
  return (
    <div className={css('summary')}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
