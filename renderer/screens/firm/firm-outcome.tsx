import { Flag, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { RecordedOutcome } from '../../../shared/contract/analysis.ts'
import type { Input } from '../../../shared/contract/api.ts'
import { OUTCOMES, type Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { between, type Turn } from '../../parts/undo/turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

const CHANGED = ['outcome.list', 'outcome.backtest', 'outcome.learn'] as const

/** What became of the firm: recorded here, it tells how well the model would have done. */
export function FirmOutcome({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useCall('outcome.list', {})
  const recorded = data?.find(({ id }) => id === firm)
  return (
    <section className={css('part')}>
      <h3>{say('byHand.outcome')}</h3>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data && (recorded ? <Recorded recorded={recorded} /> : <Recorder firm={firm} />)}
    </section>
  )
}

function Recorded({ recorded }: { readonly recorded: RecordedOutcome }) {
  const { say, date } = useWords()
  const { record } = useUndo()
  const { id, outcome, date: when, author, recordedAt } = recorded
  const remove = useAction('outcome.remove', {
    refreshes: CHANGED,
    onDone: () =>
      record({ text: say('byHand.outcome-removed'), turn: recording({ firm: id, outcome, date: when }) }),
  })
  return (
    <article className={css('note')}>
      <header className={css('note-head')}>
        <span>
          {say('byHand.outcome-by', { author: author || say('firm.note-anonymous'), at: date(recordedAt) })}
        </span>
        <IconButton
          icon={Trash2}
          label={say('byHand.outcome-remove')}
          isPending={remove.isPending}
          onPress={() => remove.mutate({ firm: id })}
        />
      </header>
      <p>
        {say('byHand.outcome-recorded', { outcome: say(`analysis.outcome-${outcome}`), date: date(when) })}
      </p>
      <FailureNotice error={remove.error} />
    </article>
  )
}

const unrecording = (input: Input<'outcome.record'>): Turn =>
  between(
    () => bridge.call('outcome.remove', { firm: input.firm }),
    () => bridge.call('outcome.record', input),
  )
const recording = (input: Input<'outcome.record'>): Turn =>
  between(
    () => bridge.call('outcome.record', input),
    () => bridge.call('outcome.remove', { firm: input.firm }),
  )

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

function Recorder({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const [outcome, setOutcome] = useState<Outcome>('converted')
  const [when, setWhen] = useState('')
  const { record } = useUndo()
  const keep = useAction('outcome.record', {
    refreshes: CHANGED,
    onDone: (_, input) =>
      record({ text: say('byHand.outcome-kept'), turn: unrecording(input), quietly: true }),
  })
  const isWrong = when !== '' && !DATE.test(when)
  return (
    <div className={css('writing')}>
      <p className={css('none')}>{say('byHand.outcome-none')}</p>
      <Select
        label={say('byHand.outcome-what')}
        value={outcome}
        choices={OUTCOMES.map((value) => ({ value, label: say(`analysis.outcome-${value}`) }))}
        onChange={setOutcome}
      />
      <TextField
        label={say('byHand.outcome-date')}
        value={when}
        onChange={setWhen}
        error={isWrong ? say('byHand.outcome-date-wrong') : undefined}
      />
      <div className={css('writing-actions')}>
        <Button
          icon={Flag}
          isDisabled={!DATE.test(when)}
          isPending={keep.isPending}
          onPress={() => keep.mutate({ firm, outcome, date: when })}
        >
          {say('byHand.outcome-record')}
        </Button>
      </div>
      <FailureNotice error={keep.error} />
    </div>
  )
}
