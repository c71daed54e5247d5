import type { SourceNote } from '../../../shared/contract/privacy.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

interface PurgeDialogProps {
  /** The register in question; null while none is. */
  readonly note: SourceNote | null
  readonly onClose: () => void
}

/** Says what goes and what stays before a register is taken out for good. */
export function PurgeDialog({ note, onClose }: PurgeDialogProps) {
  const { say, number } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const purge = useAction('privacy.purgeSource', {
    refreshes: 'all',
    onDone: ({ firms, copiesRemoved }) => {
      show({
        tone: 'good',
        text: say('care.purged', { firms: number(firms), copies: number(copiesRemoved) }),
      })
      onClose()
    },
  })
  const close = () => {
    purge.reset()
    onClose()
  }
  return (
    <Dialog
      isOpen={note !== null}
      onClose={close}
      title={say('care.purge-title', { source: note?.source ?? '' })}
      actions={
        <>
          <Button onPress={close}>{say('frame.cancel')}</Button>
          <Button
            kind="danger"
            isPending={purge.isPending}
            onPress={() => note && purge.mutate({ source: note.source })}
          >
            {say('care.purge')}
          </Button>
        </>
      }
    >
      {note && <p>{say('care.purge-goes', { firms: number(note.firms) })}</p>}
      <p>{say('care.purge-stays')}</p>
      <FailureNotice error={purge.error} />
    </Dialog>
  )
}
