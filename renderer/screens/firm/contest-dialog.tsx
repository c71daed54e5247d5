import { useState } from 'react'
import { CONTESTERS, type Contester } from '../../../shared/contract/decisions.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

export interface ContestDialogProps {
  readonly firm: string
  readonly lens: Lens
  readonly onClose: () => void
}

/** Takes down who says that a score is wrong: a role, never a name. */
export function ContestDialog({ firm, lens, onClose }: ContestDialogProps) {
  const { say } = useWords()
  const [by, setBy] = useState<Contester>('owner')
  const [reason, setReason] = useState('')
  const { record } = useUndo()
  const contest = useAction('contest.add', {
    refreshes: 'all',
    onDone: ({ id }) => {
      record({ text: say('deciding.contest-kept'), turn: removing('contest', [id]) })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('deciding.contest')}
      actions={
        <Button
          kind="main"
          isDisabled={reason.trim() === ''}
          isPending={contest.isPending}
          onPress={() => contest.mutate({ firm, lens, by, reason })}
        >
          {say('deciding.contest-keep')}
        </Button>
      }
    >
      <p>{say('deciding.contests-lead')}</p>
      <Select
        label={say('deciding.who')}
        value={by}
        choices={CONTESTERS.map((value) => ({ value, label: say(`deciding.by-${value}`) }))}
        onChange={setBy}
      />
      <TextField
        label={say('deciding.what-is-wrong')}
        help={say('deciding.no-names')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <FailureNotice error={contest.error} />
    </Dialog>
  )
}
