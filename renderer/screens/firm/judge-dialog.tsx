import { useState } from 'react'
import { JUDGED, JUDGED_SIGNALS, type Judged } from '../../../shared/criteria/judged.ts'
import { CORE_PARTS, CRITERIA, type Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { NumberBox } from '../../parts/number-box.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

const SPOT: readonly string[] = [...CORE_PARTS, ...JUDGED_SIGNALS, 'legal-route']

/** Whole criteria that count in the lens, and the gate; what is seen on the spot has a place of its own. */
const judgedIn = (lens: Lens): readonly Judged[] =>
  JUDGED.filter((about) => {
    if (SPOT.includes(about)) return false
    if (about === 'given-governance') return lens === 'succession'
    const whole = about.replace('given-', '')
    return about === 'gate' || CRITERIA[lens].some((id) => id === whole)
  })

export interface JudgeDialogProps {
  readonly firm: string
  readonly lens: Lens
  readonly onClose: () => void
}

/** Puts a value of one's own on a whole criterion, or ranks a firm in spite of a gate. */
export function JudgeDialog({ firm, lens, onClose }: JudgeDialogProps) {
  const { say } = useWords()
  const [about, setAbout] = useState<Judged>(lens === 'succession' ? 'given-viability' : 'given-core')
  const [value, setValue] = useState(0.5)
  const [reason, setReason] = useState('')
  const { record } = useUndo()
  const judge = useAction('firm.judge', {
    refreshes: 'all',
    onDone: ({ id, about }) => {
      record({
        text: say('byHand.kept', { what: say(`byHand.${about}`) }),
        turn: removing('judgement', [id]),
      })
      onClose()
    },
  })
  const isGate = about === 'gate'
  const keep = () => judge.mutate({ id: firm, about, value: isGate ? 1 : value, reason: reason.trim() })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('byHand.judge')}
      actions={
        <Button kind="main" isDisabled={reason.trim() === ''} isPending={judge.isPending} onPress={keep}>
          {say('byHand.keep')}
        </Button>
      }
    >
      <Select
        label={say('byHand.field')}
        value={about}
        choices={judgedIn(lens).map((name) => ({ value: name, label: say(`byHand.${name}`) }))}
        onChange={setAbout}
      />
      {!isGate && (
        <div>
          <p>{say('byHand.share-help')}</p>
          <NumberBox label={say('byHand.value')} value={value} from={0} to={1} onKeep={setValue} />
        </div>
      )}
      <TextField
        label={say('byHand.reason')}
        help={say('byHand.reason-needed')}
        value={reason}
        onChange={setReason}
      />
      <FailureNotice error={judge.error} />
    </Dialog>
  )
}
