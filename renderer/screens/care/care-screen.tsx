import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'
import { Copies } from './copies.tsx'
import { Diagnostics } from './diagnostics.tsx'
import { NotContacted } from './not-contacted.tsx'
import { Person } from './person.tsx'
import { Purpose } from './purpose.tsx'
import { Rates } from './rates.tsx'
import { Record } from './record.tsx'
import { Registers } from './registers.tsx'
import { WorkspaceFile } from './workspace-file.tsx'

const css = classNames(sheet)

/** Whether the workspace is sound, its copies, and all that is owed to the people in it. */
export function CareScreen() {
  const { say } = useWords()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  return (
    <div className={css('screen')}>
      <header className={css('head')}>
        <h1>{say('frame.care')}</h1>
        <p className={css('lead')}>{say('care.lead')}</p>
      </header>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {workspace === null && <p>{say('care.no-workspace')}</p>}
      {workspace && (
        <>
          <WorkspaceFile />
          <Copies workspace={workspace} />
          <Purpose />
          <Registers />
          <Person />
          <NotContacted />
          <Record />
          {workspace.firms > 0 && <Rates />}
        </>
      )}
      <Diagnostics />
    </div>
  )
}
