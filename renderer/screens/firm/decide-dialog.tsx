import { useState } from 'react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { DECISIONS, type DecisionKind } from '../../../shared/scoring/decision.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

export interface DecideDialogProps {
  readonly firm: string
  readonly lens: Lens
  readonly onClose: () => void
}

/** Writes down what a person decides of a firm: nothing is chosen beforehand, and without a reason there is no decision. */
export function DecideDialog({ firm, lens, onClose }: DecideDialogProps) {
  const { say } = useWords()
  const [decision, setDecision] = useState<DecisionKind | null>(null)
  const [reason, setReason] = useState('')
  const { record } = useUndo()
  const decide = useAction('decision.add', {
    refreshes: 'all',
    onDone: ({ id, decision: kept }) => {
      record({
        text: say('deciding.kept', { what: say(`deciding.decided-${kept}`) }),
        turn: removing('decision', [id]),
      })
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('deciding.decide')}
      actions={
        <Button
          kind="main"
          isDisabled={decision === null || reason.trim() === ''}
          isPending={decide.isPending}
          onPress={() => decision !== null && decide.mutate({ firm, lens, decision, reason })}
        >
          {say('deciding.keep')}
        </Button>
      }
    >
      <p>{say('deciding.dialog-lead')}</p>
      <Segmented
        label={say('deciding.title')}
        value={decision}
        choices={DECISIONS.map((value) => ({ value, label: say(`deciding.decided-${value}`) }))}
        onChange={setDecision}
      />
      <TextField
        label={say('byHand.reason')}
        help={say('deciding.reason-help')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <FailureNotice error={decide.error} />
    </Dialog>
  )
}
