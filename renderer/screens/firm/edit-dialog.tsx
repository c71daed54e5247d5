import { useState } from 'react'
import { FIELD_NAMES, type FieldName, fieldOf } from '../../../shared/firm/fields.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Select } from '../../parts/select.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

/** What a firm is known by, and by whom, is not corrected here. */
const EDITABLE = FIELD_NAMES.filter(
  (name) => fieldOf(name).kind !== 'id' && name !== 'ownerName' && name !== 'sectorText',
)

/** Puts a value in place of the register's. What was typed stays where it cannot be used. */
export function EditDialog({ firm, onClose }: { readonly firm: Firm; readonly onClose: () => void }) {
  const { say } = useWords()
  const [field, setField] = useState<FieldName>('employees')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const { record } = useUndo()
  const edit = useAction('firm.edit', {
    refreshes: 'all',
    onDone: ({ id, field }) => {
      record({ text: say('byHand.kept', { what: say(`fields.${field}`) }), turn: removing('edit', [id]) })
      onClose()
    },
  })
  const isReady = value.trim() !== '' && reason.trim() !== ''
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('byHand.correct')}
      actions={
        <Button
          kind="main"
          isDisabled={!isReady}
          isPending={edit.isPending}
          onPress={() => edit.mutate({ id: firm.id, field, value: value.trim(), reason: reason.trim() })}
        >
          {say('byHand.keep')}
        </Button>
      }
    >
      <Select
        label={say('byHand.field')}
        value={field}
        choices={EDITABLE.map((name) => ({ value: name, label: say(`fields.${name}`) }))}
        onChange={setField}
      />
      <TextField
        label={say('byHand.value')}
        help={say('byHand.value-help')}
        value={value}
        onChange={setValue}
      />
      <TextField
        label={say('byHand.reason')}
        help={say('byHand.reason-needed')}
        value={reason}
        onChange={setReason}
      />
      <FailureNotice error={edit.error} />
    </Dialog>
  )
}
