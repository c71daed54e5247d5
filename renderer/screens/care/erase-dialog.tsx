import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

interface EraseDialogProps {
  readonly name: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Says what goes and what stays before a person is taken out for good. */
export function EraseDialog({ name, isOpen, onClose }: EraseDialogProps) {
  const { say, number } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const erase = useAction('person.erase', {
    refreshes: 'all',
    onDone: ({ rows, copiesRemoved, firmsNamed }) => {
      const gone = say('care.erased', { rows: number(rows), copies: number(copiesRemoved) })
      const stay = firmsNamed.length > 0 ? say('care.erased-firms', { firms: firmsNamed.join(', ') }) : ''
      show({ tone: 'good', text: `${gone} ${stay}`.trim() })
      onClose()
    },
  })
  const close = () => {
    erase.reset()
    onClose()
  }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={say('care.erase-title', { name })}
      actions={
        <>
          <Button onPress={close}>{say('frame.cancel')}</Button>
          <Button kind="danger" isPending={erase.isPending} onPress={() => erase.mutate({ name })}>
            {say('care.erase')}
          </Button>
        </>
      }
    >
      <p>{say('care.erase-goes')}</p>
      <p>{say('care.erase-stays')}</p>
      <FailureNotice error={erase.error} />
    </Dialog>
  )
}
