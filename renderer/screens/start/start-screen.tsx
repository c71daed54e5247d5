import { useLocation } from 'wouter'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWorkspaceEntry } from '../../parts/workspace/use-workspace-entry.ts'
import { classNames } from '../../style/class-names.ts'
import { CurrentWorkspace } from './current-workspace.tsx'
import { ImportList } from './import-list.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { Recovery, restorableFile } from './recovery.tsx'
import sheet from './start-screen.module.css'
import { Welcome } from './welcome.tsx'
import { WhatsNew } from './whats-new.tsx'

const css = classNames(sheet)

/** Where one comes in: what Relevo is, or where one left off. */
export function StartScreen() {
  const [, navigate] = useLocation()
  const current = useCall('workspace.current', {})
  const recent = useCall('workspace.recent', {})
  const entry = useWorkspaceEntry((entered) => {
    if (entered === 'sample') navigate('/candidates')
    if (entered === 'create') navigate('/import')
  })
  const { data: workspace } = current
  const lost = restorableFile(entry)
  const others = (recent.data ?? []).filter((one) => !isSame(one, workspace))

  return (
    <div className={css('screen')}>
      <FailureNotice error={entry.error} onClose={entry.forgetError} />
      {lost !== null && <Recovery file={lost} entry={entry} />}
      <FailureNotice error={current.error} onRetry={() => void current.refetch()} />
      {current.isPending && <Skeleton lines={6} />}
      {workspace === null && <Welcome entry={entry} />}
      {workspace && (
        <>
          <CurrentWorkspace workspace={workspace} entry={entry} />
          {workspace.firms > 0 && <WhatsNew />}
          <ImportList />
        </>
      )}
      <FailureNotice error={recent.error} onRetry={() => void recent.refetch()} />
      {others.length > 0 && <RecentWorkspaces workspaces={others} entry={entry} />}
    </div>
  )
}

interface Place {
  readonly folder: string
  readonly name: string
}

const isSame = (one: Place, other: Place | null | undefined): boolean =>
  one.folder === other?.folder && one.name === other.name
