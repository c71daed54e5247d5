import { PanelRight, Scale, SquareArrowOutUpRight } from 'lucide-react'
import { memo } from 'react'
import { useLocation } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { Button } from '../../parts/button.tsx'
import { useCompared } from '../../parts/compared.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { NextQuestion } from '../../parts/next-question.tsx'
import { ScoreGlyph } from '../../parts/score-glyph/score-glyph.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { Tour } from '../../parts/tour/tour.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { WorkingTable } from '../../parts/working/working-table.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './firm-pane.module.css'

const css = classNames(sheet)

export interface FirmPaneProps {
  readonly query: RankingQuery
  readonly id: string | null
  readonly hasTour: boolean
  readonly onLeaveTour: () => void
}

/** Why the chosen firm stands where it stands. */
export const FirmPane = memo(function FirmPane({ query, id, hasTour, onLeaveTour }: FirmPaneProps) {
  const { say } = useWords()
  return (
    <aside className={css('pane')} aria-label={say('candidates.explanation')}>
      {id === null && hasTour && <Tour onLeave={onLeaveTour} />}
      {id === null ? (
        <EmptyState icon={PanelRight} title={say('candidates.none-chosen')}>
          <p>{say('candidates.none-chosen-why')}</p>
        </EmptyState>
      ) : (
        <Explanation query={query} id={id} />
      )}
    </aside>
  )
})

function CompareToggle({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { ids, toggle } = useCompared()
  const isIn = ids.includes(firm)
  return (
    <Button icon={Scale} aria-pressed={isIn} onPress={() => toggle(firm)}>
      {say(isIn ? 'candidates.compare-out' : 'candidates.compare-in')}
    </Button>
  )
}

function Explanation({ query, id }: { readonly query: RankingQuery; readonly id: string }) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const { data, isFetching, error, refetch } = useCall(
    'firm.explain',
    { ...query, id },
    { keepPrevious: true },
  )
  if (error) return <FailureNotice error={error} onRetry={() => refetch()} />
  if (!data) return <Skeleton lines={10} />
  const { firm, calculation, lens } = data
  return (
    <>
      <header className={css('head')} aria-busy={isFetching}>
        <h2 className={css('name')}>{firm.name}</h2>
        <p className={css('where')}>{[firm.municipality, firm.legalForm].filter(Boolean).join(' · ')}</p>
      </header>
      <ScoreGlyph candidate={calculation} lens={lens} size="pane" />
      <WorkingTable calculation={calculation} lens={lens} isCompact />
      <NextQuestion question={data.nextQuestion} />
      <div className={css('actions')}>
        <Button
          kind="main"
          icon={SquareArrowOutUpRight}
          onPress={() => navigate(`/firm/${encodeURIComponent(firm.id)}`)}
        >
          {say('candidates.open-firm')}
        </Button>
        <CompareToggle firm={firm.id} />
      </div>
    </>
  )
}
