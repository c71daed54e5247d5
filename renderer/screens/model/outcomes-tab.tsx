import { Upload } from 'lucide-react'
import { useState } from 'react'
import type { BacktestReport, OutcomeBasis, OutcomeImport } from '../../../shared/contract/analysis.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { OUTCOMES, type Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { CheckBox } from '../../parts/check-box.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall, useRefresh } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { BacktestFigures } from './backtest-figures.tsx'
import { LearnedPane } from './learned-pane.tsx'
import sheet from './outcomes-tab.module.css'

const css = classNames(sheet)

export interface OutcomesTabProps {
  readonly lens: Lens
  readonly onTaken: () => void
}

/** What became of firms, and how well the model would have told. */
export function OutcomesTab({ lens, onTaken }: OutcomesTabProps) {
  const { say, number } = useWords()
  const [hits, setHits] = useState<readonly Outcome[]>(['converted'])
  const { data: recorded, error } = useCall('outcome.list', {})
  const some = (recorded?.length ?? 0) > 0
  return (
    <div className={css('tab')}>
      <p className={css('lead')}>{say('model.outcomes-lead')}</p>
      <ImportOutcomes />
      <FailureNotice error={error} />
      {recorded && (
        <p role="status">
          {say('model.outcomes-recorded', { count: recorded.length, n: number(recorded.length) })}
        </p>
      )}
      {some && (
        <>
          <fieldset className={css('hits')}>
            <legend>{say('model.hits')}</legend>
            {OUTCOMES.map((outcome) => (
              <CheckBox
                key={outcome}
                isSelected={hits.includes(outcome)}
                onChange={(on) => setHits(toggled(hits, outcome, on))}
              >
                {say(`analysis.outcome-${outcome}`)}
              </CheckBox>
            ))}
          </fieldset>
          <Backtests lens={lens} hits={hits} />
          <LearnedPane lens={lens} hits={hits} onTaken={onTaken} />
        </>
      )}
    </div>
  )
}

/** At least one outcome stays a hit: without one nothing can be measured. */
const toggled = (hits: readonly Outcome[], outcome: Outcome, on: boolean): readonly Outcome[] => {
  const next = on ? [...hits, outcome] : hits.filter((one) => one !== outcome)
  return next.length === 0 ? hits : next
}

function ImportOutcomes() {
  const { say, number } = useWords()
  const refresh = useRefresh()
  const [report, setReport] = useState<OutcomeImport | null>(null)
  const reading = useSaving(async () => {
    const [chosen] = await bridge.chooseFiles({ purpose: 'outcomes', many: false })
    if (!chosen) return
    setReport(await bridge.call('outcome.import', { file: chosen.file }))
    await refresh(['outcome.list', 'outcome.backtest', 'outcome.learn'])
  })
  return (
    <>
      <div>
        <Button icon={Upload} isPending={reading.isBusy} onPress={reading.run}>
          {say('model.outcomes-import')}
        </Button>
      </div>
      <FailureNotice error={reading.error} />
      {report && (
        <Notice tone={report.refused > 0 ? 'warn' : 'good'} onClose={() => setReport(null)}>
          <p>
            {say('model.outcomes-imported', {
              read: number(report.read),
              added: number(report.added),
              replaced: number(report.replaced),
              refused: number(report.refused),
            })}
          </p>
          {report.problems.slice(0, 5).map(({ row, reason }) => (
            <p key={row}>{say('model.outcomes-problem', { row: number(row), reason })}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function Backtests({ lens, hits }: { readonly lens: Lens; readonly hits: readonly Outcome[] }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('outcome.backtest', { lens, hits }, { keepPrevious: true })
  return (
    <section className={css('backtests')} aria-label={say('model.backtest')}>
      <h2>{say('model.backtest')}</h2>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {!data && !error && <Skeleton lines={8} />}
      {data && <Basis basis={data} />}
      {data && <InForce report={data} />}
    </section>
  )
}

function Basis({ basis }: { readonly basis: OutcomeBasis }) {
  const { say, number } = useWords()
  const { recorded, used, gated, missing, hindsight } = basis
  return (
    <>
      <p className={css('basis')}>
        {say('model.basis', {
          recorded: number(recorded),
          used: number(used),
          gated: number(gated),
          missing: number(missing),
        })}
      </p>
      {hindsight > 0 && (
        <Notice tone="warn">{say('model.hindsight', { count: hindsight, n: number(hindsight) })}</Notice>
      )}
    </>
  )
}

/** The model in force comes first; the ones before it are named with their figures as well. */
function InForce({ report }: { readonly report: BacktestReport }) {
  return report.models.map((backtest) => (
    <BacktestFigures key={`${backtest.model.id} ${backtest.model.version}`} backtest={backtest} />
  ))
}
