import type { ImportEntry } from '../../../shared/contract/import.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

interface UndoDialogProps {
  /** The import in question; null while none is. */
  readonly entry: ImportEntry | null
  readonly onClose: () => void
}

/** Says what goes and what stays before an import is taken back. */
export function UndoDialog({ entry, onClose }: UndoDialogProps) {
  const { say, number, date } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const undo = useAction('import.undo', {
    refreshes: 'all',
    onDone: ({ files }) => {
      show({ tone: 'good', text: say('start.undone', { files: files.join(', ') }) })
      onClose()
    },
  })
  const close = () => {
    undo.reset()
    onClose()
  }
  return (
    <Dialog
      isOpen={entry !== null}
      onClose={close}
      title={say('start.undo-title')}
      actions={
        <>
          <Button onPress={close}>{say('start.undo-no')}</Button>
          <Button
            kind="danger"
            isPending={undo.isPending}
            onPress={() => entry && undo.mutate({ import: entry.id })}
          >
            {say('start.undo-yes')}
          </Button>
        </>
      }
    >
      {entry && (
        <p>
          {say('start.undo-goes', {
            count: entry.firms,
            firms: number(entry.firms),
            source: entry.source,
            date: date(entry.asOf),
          })}
        </p>
      )}
      <p>{say('start.undo-stays')}</p>
      <FailureNotice error={undo.error} />
    </Dialog>
  )
}
