import { MessageSquareWarning, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Contest, ContestResolution } from '../../../shared/contract/decisions.ts'
import type { Dossier } from '../../../shared/contract/ranking.ts'
import { saidText, stoodText } from '../../../shared/words/deciding-text.ts'
import { Button, IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { restoring } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { ContestDialog } from './contest-dialog.tsx'
import sheet from './next-column.module.css'
import { SettleDialog } from './settle-dialog.tsx'

const css = classNames(sheet)

/** Who said that the score is wrong, and what came of it: open ones stand out, settled ones keep both scores. */
export function Contests({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { firm, lens, contests } = dossier
  return (
    <section className={css('part')} aria-label={say('deciding.contests')}>
      <h3>{say('deciding.contests')}</h3>
      {contests.length === 0 && <p className={css('none')}>{say('deciding.contests-lead')}</p>}
      {contests.map((contest) =>
        contest.resolution === null ? (
          <OpenContest key={contest.id} contest={contest} />
        ) : (
          <SettledContest key={contest.id} contest={contest} resolution={contest.resolution} />
        ),
      )}
      <div className={css('writing-actions')}>
        <Button icon={MessageSquareWarning} onPress={() => setOpen(true)}>
          {say('deciding.contest')}
        </Button>
      </div>
      {isOpen && <ContestDialog firm={firm.id} lens={lens} onClose={() => setOpen(false)} />}
    </section>
  )
}

function OpenContest({ contest }: { readonly contest: Contest }) {
  const words = useWords()
  const { say } = words
  const [isSettling, setSettling] = useState(false)
  const { record } = useUndo()
  const remove = useAction('contest.remove', {
    refreshes: 'all',
    onDone: () => record({ text: say('deciding.contest-removed'), turn: restoring('contest', [contest.id]) }),
  })
  return (
    <Notice
      tone="warn"
      title={say('deciding.contested-by', { by: say(`deciding.by-${contest.by}`) })}
      actions={
        <>
          <Button onPress={() => setSettling(true)}>{say('deciding.settle')}</Button>
          <IconButton
            icon={Trash2}
            label={say('deciding.contest-remove')}
            isPending={remove.isPending}
            onPress={() => remove.mutate({ contest: contest.id })}
          />
        </>
      }
    >
      <p className={css('note-text')}>{saidText(contest, words)}</p>
      <p>{say('deciding.at-the-time', { stood: stoodText(contest.before, words) })}</p>
      <p>{say('deciding.open')}</p>
      <FailureNotice error={remove.error} />
      {isSettling && <SettleDialog contest={contest} onClose={() => setSettling(false)} />}
    </Notice>
  )
}

interface SettledContestProps {
  readonly contest: Contest
  readonly resolution: ContestResolution
}

function SettledContest({ contest, resolution }: SettledContestProps) {
  const words = useWords()
  const { say } = words
  const { outcome, note, author, resolvedAt, after } = resolution
  return (
    <article className={css('note')}>
      <p className={css('said')}>
        <strong>{say('deciding.ended', { outcome: say(`deciding.ended-${outcome}`) })}</strong>
      </p>
      <p className={css('note-text')}>{saidText({ author, writtenAt: resolvedAt, reason: note }, words)}</p>
      <dl className={css('pair')}>
        <dt>{say('deciding.before')}</dt>
        <dd>{stoodText(contest.before, words)}</dd>
        <dt>{say('deciding.after')}</dt>
        <dd>{stoodText(after, words)}</dd>
      </dl>
      <p className={css('none')}>
        {say('deciding.contested-by', { by: say(`deciding.by-${contest.by}`) })} {saidText(contest, words)}
      </p>
    </article>
  )
}
