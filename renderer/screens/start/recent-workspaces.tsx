import { useId } from 'react'
import { Button } from 'react-aria-components'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import { useWords } from '../../parts/words.tsx'
import type { WorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './recent-workspaces.module.css'
import { workspaceFacts } from './workspace-facts.ts'

const css = classNames(sheet)

interface RecentWorkspacesProps {
  readonly workspaces: readonly WorkspaceInfo[]
  readonly entry: WorkspaceEntry
}

/** Workspaces that were open before, the latest first. */
export function RecentWorkspaces({ workspaces, entry }: RecentWorkspacesProps) {
  const words = useWords()
  const { say, date } = words
  const id = useId()
  return (
    <section aria-labelledby={id} className={css('recent')}>
      <h2 id={id}>{say('start.recent-title')}</h2>
      <ul className={css('list')}>
        {workspaces.map((workspace) => (
          <li key={`${workspace.folder}/${workspace.name}`}>
            <Button
              className={css('item')}
              isDisabled={entry.busy !== null}
              onPress={() => void entry.openRecent(workspace.file)}
            >
              <span className={css('name')}>{workspace.name}</span>
              <span className={css('facts')}>{workspaceFacts(workspace, words)}</span>
              <span className={css('folder')}>{workspace.folder}</span>
              <span className={css('opened')}>
                {isOpening(workspace, entry)
                  ? say('start.recent-opening')
                  : say('start.recent-opened', { date: date(workspace.openedAt) })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isOpening = ({ file }: WorkspaceInfo, { busy, lastFile }: WorkspaceEntry): boolean =>
  busy === 'recent' && lastFile === file
