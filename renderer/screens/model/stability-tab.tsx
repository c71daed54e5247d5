import { Dices, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { StabilityReport } from '../../../shared/contract/analysis.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { criterionName, modelName } from '../../parts/criteria-words.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { apartTexts, percentText } from '../../parts/figures.ts'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { useModelDrafts } from './model-drafts.ts'
import { RankChart } from './rank-chart.tsx'
import sheet from './stability-tab.module.css'

const css = classNames(sheet)

const JOB = 'stability-on-screen'

/** How far the ranks can be trusted: many draws of the weights and of what is not known. */
export function StabilityTab({ lens }: { readonly lens: Lens }) {
  const { say, number } = useWords()
  const run = useAction('stability.run')
  const progress = useJobProgress(JOB)
  const draft = useModelDrafts((state) => state.drafts[lens])
  const [ofDraft, setOfDraft] = useState(true)
  const isOfDraft = draft !== undefined && ofDraft
  const cancel = () => bridge.call('stability.cancel', { job: JOB })
  return (
    <div className={css('tab')}>
      <p className={css('lead')}>{say('model.stability-lead')}</p>
      {draft && (
        <CheckBox isSelected={ofDraft} onChange={setOfDraft}>
          {say('model.stability-draft')}
        </CheckBox>
      )}
      <div className={css('actions')}>
        <Button
          kind="main"
          icon={Dices}
          isPending={run.isPending}
          onPress={() => run.mutate({ lens, job: JOB, ...(isOfDraft ? { draft } : {}) })}
        >
          {say(run.data ? 'model.stability-again' : 'model.stability-run')}
        </Button>
        {run.isPending && (
          <Button kind="quiet" icon={X} onPress={cancel}>
            {say('frame.cancel')}
          </Button>
        )}
      </div>
      {run.isPending && (
        <ProgressBar
          label={say('model.drawing')}
          done={progress?.done ?? 0}
          total={progress?.total ?? null}
          text={
            progress
              ? say('model.drawn', { done: number(progress.done), of: number(progress.total ?? 0) })
              : ''
          }
        />
      )}
      <FailureNotice error={run.error} />
      {run.data && !run.isPending && <Report report={run.data} />}
    </div>
  )
}

function useJobProgress(job: string): ProgressEvent | null {
  const [progress, setProgress] = useState<ProgressEvent | null>(null)
  useEffect(() => bridge.listen((event) => event.job === job && setProgress(event)), [job])
  return progress
}

/** Sentences beyond this many say little that is new. */
const MOST_SENTENCES = 8

function Report({ report }: { readonly report: StabilityReport }) {
  const words = useWords()
  const { say, number } = words
  const { draws, concentration, seed, unknowns, top, topChanges, swaps, knocking } = report
  const about = unknowns === 'drawn' ? 'analysis.rank-interval-about' : 'analysis.rank-interval-weights'
  const move = ({
    criterion,
    from,
    to,
  }: {
    criterion: Parameters<typeof criterionName>[1]
    from: number
    to: number
  }) => ({
    criterion: criterionName(words, criterion),
    ...apartTexts(from, to, words),
  })
  return (
    <>
      <p className={css('about')}>
        {say('model.history-model', {
          model: modelName(words, report.model.id),
          version: report.model.version,
        })}
        . {say(about, { draws: number(draws), concentration: number(concentration), seed: String(seed) })}
      </p>
      <RankChart report={report} />
      <section className={css('moves')} aria-label={say('model.top-changes', { top: number(top) })}>
        <h2>{say('model.top-changes', { top: number(top) })}</h2>
        {topChanges.length === 0 && <p>{say('analysis.top-change-none', { top: number(top) })}</p>}
        <ul>
          {topChanges.slice(0, MOST_SENTENCES).map((change) => (
            <li key={`${change.criterion}-${change.to}`}>
              {say('analysis.top-change', {
                ...move(change),
                enters: change.enters.name,
                leaves: change.leaves.name,
                top: number(top),
              })}
            </li>
          ))}
        </ul>
      </section>
      {swaps.length > 0 && (
        <section className={css('moves')} aria-label={say('model.swaps')}>
          <h2>{say('model.swaps')}</h2>
          <ul>
            {swaps.slice(0, MOST_SENTENCES).map((swap) => (
              <li key={`${swap.criterion}-${swap.above.id}-${swap.below.id}-${swap.to}`}>
                {say('analysis.swap', { ...move(swap), above: swap.above.name, below: swap.below.name })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {knocking.length > 0 && (
        <section className={css('moves')} aria-label={say('model.knocking')}>
          <h2>{say('model.knocking')}</h2>
          <ul>
            {knocking.slice(0, MOST_SENTENCES).map(({ id, name, topShare }) => (
              <li key={id}>{say('model.knocks', { firm: name, share: percentText(topShare, words) })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
