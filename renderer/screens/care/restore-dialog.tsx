import type { Backup } from '../../../shared/contract/care.ts'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

interface RestoreDialogProps {
  readonly workspace: WorkspaceInfo
  /** The copy in question; null while none is. */
  readonly backup: Backup | null
  readonly onClose: () => void
}

/** Says what goes and what stays before a copy takes the workspace's place. */
export function RestoreDialog({ workspace, backup, onClose }: RestoreDialogProps) {
  const { say, date } = useWords()
  const show = useNoticeTray((tray) => tray.show)
  const restore = useAction('backup.restore', {
    refreshes: 'all',
    onDone: ({ putAside }) => {
      show({ tone: 'good', text: say('care.restored', { file: putAside ?? '—' }) })
      onClose()
    },
  })
  const close = () => {
    restore.reset()
    onClose()
  }
  return (
    <Dialog
      isOpen={backup !== null}
      onClose={close}
      title={say('care.restore-title')}
      actions={
        <>
          <Button onPress={close}>{say('frame.cancel')}</Button>
          <Button
            kind="danger"
            isPending={restore.isPending}
            onPress={() => backup && restore.mutate({ file: workspace.file, backup: backup.backup })}
          >
            {say('care.restore')}
          </Button>
        </>
      }
    >
      {backup && (
        <p>{say('care.restore-goes', { date: date(backup.madeAt), time: backup.madeAt.slice(11, 16) })}</p>
      )}
      <p>{say('care.restore-stays')}</p>
      <FailureNotice error={restore.error} />
    </Dialog>
  )
}
