import { FileInput, FolderOpen, FolderPlus, ListOrdered, LogOut } from 'lucide-react'
import { useLocation } from 'wouter'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import type { WorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './current-workspace.module.css'
import { workspaceFacts } from './workspace-facts.ts'

const css = classNames(sheet)

interface CurrentWorkspaceProps {
  readonly workspace: WorkspaceInfo
  readonly entry: WorkspaceEntry
}

/** What is in the open workspace, and the way on from where one left off. */
export function CurrentWorkspace({ workspace, entry }: CurrentWorkspaceProps) {
  const words = useWords()
  const { say } = words
  const [, navigate] = useLocation()
  const isEmpty = workspace.firms === 0
  const isBusy = entry.busy !== null
  return (
    <section className={css('current')}>
      <div className={css('head')}>
        <p className={css('over')}>{say('start.current-title')}</p>
        <h1 className={css('name')}>{workspace.name}</h1>
        <p className={css('facts')}>
          {isEmpty ? say('start.current-empty') : workspaceFacts(workspace, words)}
        </p>
        <p className={css('folder')}>{workspace.folder}</p>
      </div>
      <div className={css('ways')}>
        {!isEmpty && (
          <Button kind="main" icon={ListOrdered} onPress={() => navigate('/candidates')}>
            {say('start.see-candidates')}
          </Button>
        )}
        <Button kind={isEmpty ? 'main' : 'plain'} icon={FileInput} onPress={() => navigate('/import')}>
          {say(isEmpty ? 'start.import-registry' : 'start.import-next')}
        </Button>
      </div>
      <div className={css('others')}>
        <Button kind="quiet" icon={FolderOpen} isPending={isBusy} onPress={() => void entry.open()}>
          {say('start.open')}
        </Button>
        <Button kind="quiet" icon={FolderPlus} isPending={isBusy} onPress={() => void entry.create()}>
          {say('start.create')}
        </Button>
        <Button kind="quiet" icon={LogOut} isPending={isBusy} onPress={() => void entry.close()}>
          {say('start.close')}
        </Button>
      </div>
    </section>
  )
}
