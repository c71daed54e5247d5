import { FolderOpen, FolderPlus } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { useWorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'

/** Asks for a workspace while none is open; an import needs one to be compared with and kept in. */
export function WorkspaceCard() {
  const { say } = useWords()
  const entry = useWorkspaceEntry()
  const current = useCall('workspace.current', {}).data
  if (current !== null) return null
  return (
    <>
      <Notice
        title={say('import.workspace-title')}
        actions={
          <>
            <Button icon={FolderPlus} isDisabled={entry.busy !== null} onPress={() => void entry.create()}>
              {say('start.create')}
            </Button>
            <Button icon={FolderOpen} isDisabled={entry.busy !== null} onPress={() => void entry.open()}>
              {say('start.open')}
            </Button>
          </>
        }
      >
        {say('import.workspace-text')}
      </Notice>
      <FailureNotice error={entry.error} onClose={entry.forgetError} />
    </>
  )
}
