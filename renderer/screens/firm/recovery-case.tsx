import { useState } from 'react'
import type { Judgement } from '../../../shared/contract/by-hand.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { JUDGED_SIGNALS, type Judged } from '../../../shared/criteria/judged.ts'
import { CORE_PARTS } from '../../../shared/criteria/names.ts'
import { ROUTE_VALUES } from '../../../shared/scoring/recovery/legal-route.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { rejudging } from '../../parts/undo/by-hand-turn.ts'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { LegalRoutes } from './legal-routes.tsx'
import sheet from './next-column.module.css'

const css = classNames(sheet)

/** What somebody on the spot answers: core, signs, legal way. Each answer is kept at once and can be taken back. */
export function RecoveryCase({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  const { firm, byHand } = dossier
  const [reason, setReason] = useState('')
  const { record } = useUndo()
  const judge = useAction('firm.judge', {
    refreshes: 'all',
    onDone: ({ id, about }) =>
      record({
        text: say('byHand.kept', { what: say(`byHand.${about}`) }),
        turn: removing('judgement', [id]),
        quietly: true,
      }),
  })
  const unjudge = useAction('firm.unjudge', {
    refreshes: 'all',
    onDone: (_, { judgement }) =>
      record({ text: say('byHand.taken-back'), turn: rejudging(judgement), quietly: true }),
  })
  const answer = (about: Judged, value: number | null) => {
    const given = byHand.judgements.find((one) => one.about === about)
    if (value !== null)
      judge.mutate({ id: firm.id, about, value, reason: reason.trim() || say('byHand.on-the-spot') })
    else if (given) unjudge.mutate({ judgement: given.id })
  }
  const ask = (about: Judged, choices: readonly Answer[]) => (
    <Ask key={about} about={about} choices={choices} judgements={byHand.judgements} onAnswer={answer} />
  )
  return (
    <section className={css('part')} aria-label={say('byHand.recovery')}>
      <h3>{say('byHand.recovery')}</h3>
      <p className={css('none')}>{say('byHand.recovery-lead')}</p>
      <TextField label={say('byHand.reason')} value={reason} onChange={setReason} />
      <h4>{say('byHand.core-title')}</h4>
      <div className={css('asks')}>{CORE_PARTS.map((part) => ask(part, CORE_ANSWERS))}</div>
      <h4>{say('byHand.signs-title')}</h4>
      <div className={css('asks')}>{JUDGED_SIGNALS.map((signal) => ask(signal, YES_NO))}</div>
      <LegalRoutes firm={firm} />
      <div className={css('asks')}>{ask('legal-route', ROUTE_ANSWERS)}</div>
      <FailureNotice error={judge.error ?? unjudge.error} />
    </section>
  )
}

interface Answer {
  readonly value: number
  readonly label: 'yes' | 'half' | 'no' | 'route-open' | 'route-lease' | 'route-none'
}
const YES: Answer = { value: 1, label: 'yes' }
const NO: Answer = { value: 0, label: 'no' }
const YES_NO: readonly Answer[] = [YES, NO]
const CORE_ANSWERS: readonly Answer[] = [YES, { value: 0.5, label: 'half' }, NO]
const ROUTE_ANSWERS: readonly Answer[] = [
  { value: ROUTE_VALUES.open, label: 'route-open' },
  { value: ROUTE_VALUES.lease, label: 'route-lease' },
  { value: ROUTE_VALUES.none, label: 'route-none' },
]

interface AskProps {
  readonly about: Judged
  readonly choices: readonly Answer[]
  readonly judgements: readonly Judgement[]
  readonly onAnswer: (about: Judged, value: number | null) => void
}

function Ask({ about, choices, judgements, onAnswer }: AskProps) {
  const { say } = useWords()
  const given = judgements.find((one) => one.about === about)
  const options = [
    { value: 'unknown', label: say('byHand.not-judged') },
    ...choices.map(({ value, label }) => ({ value: String(value), label: say(`byHand.${label}`) })),
  ]
  return (
    <Select
      label={say(`byHand.${about}`)}
      value={given === undefined ? 'unknown' : String(given.value)}
      choices={options}
      onChange={(value) => onAnswer(about, value === 'unknown' ? null : Number(value))}
    />
  )
}
