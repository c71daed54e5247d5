import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { removing } from '../../parts/undo/removal.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { printView, readView } from '../../parts/view/view.ts'
import { useWords } from '../../parts/words.tsx'

export interface SaveViewDialogProps {
  readonly isOpen: boolean
  /** Of the list that gets a name. */
  readonly address: string
  readonly onClose: () => void
}

export function SaveViewDialog({ isOpen, address, onClose }: SaveViewDialogProps) {
  const { say } = useWords()
  const [, navigate] = useLocation()
  const [name, setName] = useState('')
  const { record } = useUndo()
  const add = useAction('view.add', {
    refreshes: ['view.list'],
    onDone: ({ id, name }) => {
      record({ text: say('list.kept', { name }), turn: removing('view', [id]), quietly: true })
      setName('')
      onClose()
      navigate(`/candidates?${printView({ ...readView(address), saved: id })}`)
    },
  })
  const save = () => {
    if (name.trim() !== '') add.mutate({ name: name.trim(), address })
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={say('list.save-title')}
      actions={
        <>
          <Button onPress={onClose}>{say('frame.cancel')}</Button>
          <Button kind="main" isPending={add.isPending} isDisabled={name.trim() === ''} onPress={save}>
            {say('frame.save')}
          </Button>
        </>
      }
    >
      <p>{say('list.save-what')}</p>
      <TextField
        label={say('list.name')}
        value={name}
        maxLength={120}
        autoFocus
        onChange={setName}
        onKeyDown={({ key }) => key === 'Enter' && save()}
      />
      <FailureNotice error={add.error} />
    </Dialog>
  )
}
