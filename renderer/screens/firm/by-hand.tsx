import { PencilLine, Scale, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { reediting, rejudging } from '../../parts/undo/by-hand-turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { EditDialog } from './edit-dialog.tsx'
import sheet from './facts-column.module.css'
import { JudgeDialog } from './judge-dialog.tsx'

const css = classNames(sheet)

/** What people put over the register's word, with reason, author and date, and the score without it. */
export function ByHandPart({ dossier }: { readonly dossier: Dossier }) {
  const { say, number } = useWords()
  const [open, setOpen] = useState<'edit' | 'judge' | null>(null)
  const { firm, byHand, lens } = dossier
  const { without } = byHand
  return (
    <section className={css('group')} aria-label={say('byHand.title')}>
      <h3 className={css('title')}>{say('byHand.title')}</h3>
      {without === null ? (
        <p className={css('quiet')}>{say('byHand.none')}</p>
      ) : (
        <>
          <p className={css('quiet')}>{say('byHand.lead')}</p>
          <Entries dossier={dossier} />
          <Notice>
            {say('byHand.without', {
              score: number(without.score, 1),
              low: number(without.low, 1),
              high: number(without.high, 1),
              tier: without.tier,
            })}
          </Notice>
        </>
      )}
      <div className={css('buttons')}>
        <Button icon={PencilLine} onPress={() => setOpen('edit')}>
          {say('byHand.correct')}
        </Button>
        <Button icon={Scale} onPress={() => setOpen('judge')}>
          {say('byHand.judge')}
        </Button>
      </div>
      {open === 'edit' && <EditDialog firm={firm} onClose={() => setOpen(null)} />}
      {open === 'judge' && <JudgeDialog firm={firm.id} lens={lens} onClose={() => setOpen(null)} />}
    </section>
  )
}

function Entries({ dossier }: { readonly dossier: Dossier }) {
  const words = useWords()
  const { say, number } = words
  const { record } = useUndo()
  const text = say('byHand.taken-back')
  const unedit = useAction('firm.unedit', {
    refreshes: 'all',
    onDone: (_, { edit }) => record({ text, turn: reediting(edit) }),
  })
  const unjudge = useAction('firm.unjudge', {
    refreshes: 'all',
    onDone: (_, { judgement }) => record({ text, turn: rejudging(judgement) }),
  })
  const { edits, judgements } = dossier.byHand
  return (
    <>
      <ul className={css('hands')}>
        {edits.map(({ id, field, value, registerValue, ...said }) => (
          <Entry
            key={`edit-${id}`}
            what={say(`fields.${field}`)}
            value={
              registerValue === null
                ? say('byHand.edit-line-unknown', { value })
                : say('byHand.edit-line', { value, register: registerValue })
            }
            said={saidText(said, words)}
            onTakeBack={() => unedit.mutate({ edit: id })}
          />
        ))}
        {judgements.map(({ id, about, value, ...said }) => (
          <Entry
            key={`judgement-${id}`}
            what={say(`byHand.${about}`)}
            value={number(value, Number.isInteger(value) ? 0 : 2)}
            said={saidText(said, words)}
            onTakeBack={() => unjudge.mutate({ judgement: id })}
          />
        ))}
      </ul>
      <FailureNotice error={unedit.error ?? unjudge.error} />
    </>
  )
}

interface EntryProps {
  readonly what: string
  readonly value: string
  readonly said: string
  readonly onTakeBack: () => void
}

function Entry({ what, value, said, onTakeBack }: EntryProps) {
  const { say } = useWords()
  return (
    <li className={css('hand')}>
      <div>
        <p>
          <strong>{what}:</strong> {value}
        </p>
        <p className={css('quiet')}>{said}</p>
      </div>
      <IconButton icon={Undo2} label={say('byHand.take-back', { what })} onPress={onTakeBack} />
    </li>
  )
}

const saidText = (
  { author, writtenAt, reason }: { author: string; writtenAt: string; reason: string },
  { say, date }: Words,
): string =>
  say('byHand.said', {
    author: author || say('firm.note-anonymous'),
    date: date(writtenAt),
    reason: reason || say('byHand.no-reason'),
  })
