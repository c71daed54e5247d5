import { useState } from 'react'
import { CONTEST_OUTCOMES, type Contest, type ContestOutcome } from '../../../shared/contract/decisions.ts'
import { stoodText } from '../../../shared/words/deciding-text.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

export interface SettleDialogProps {
  readonly contest: Contest
  readonly onClose: () => void
}

/**
 * Ends a contest: the firm is scored anew, and the score before stays beside the one after. It is not taken back, so
 * that nothing is chosen beforehand.
 */
export function SettleDialog({ contest, onClose }: SettleDialogProps) {
  const words = useWords()
  const { say, number } = words
  const [outcome, setOutcome] = useState<ContestOutcome | null>(null)
  const [note, setNote] = useState('')
  const show = useNoticeTray((tray) => tray.show)
  const settle = useAction('contest.resolve', {
    refreshes: 'all',
    onDone: ({ before, resolution }) => {
      const [was, is] = [before.score, resolution?.after.score ?? before.score]
      show({
        tone: 'good',
        text: say('deciding.settled', { before: number(was, 1), after: number(is, 1) }),
      })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('deciding.settle-title')}
      actions={
        <Button
          kind="main"
          isDisabled={outcome === null || note.trim() === ''}
          isPending={settle.isPending}
          onPress={() => outcome !== null && settle.mutate({ contest: contest.id, outcome, note })}
        >
          {say('deciding.settle-keep')}
        </Button>
      }
    >
      <p>{say('deciding.settle-lead')}</p>
      <p>{say('deciding.at-the-time', { stood: stoodText(contest.before, words) })}</p>
      <Select
        label={say('deciding.found')}
        placeholder={say('deciding.found-none')}
        value={outcome}
        choices={CONTEST_OUTCOMES.map((value) => ({ value, label: say(`deciding.found-${value}`) }))}
        onChange={setOutcome}
      />
      <TextField
        label={say('deciding.note')}
        help={say('deciding.note-help')}
        rows={3}
        value={note}
        onChange={setNote}
      />
      <FailureNotice error={settle.error} />
    </Dialog>
  )
}
