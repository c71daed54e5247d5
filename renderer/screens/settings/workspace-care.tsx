import { ShieldCheck } from 'lucide-react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

/** The open workspace, and the way to its copies and to what it keeps of people. */
export function WorkspaceCare() {
  const { say, number } = useWords()
  const [, navigate] = useLocation()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  return (
    <Section title={say('settings.workspace-title')} lead={say('care.lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {workspace === null && <p>{say('settings.workspace-none')}</p>}
      {workspace && (
        <p>
          {say('settings.workspace-where', { name: workspace.name, folder: workspace.folder })}
          {' · '}
          {say('settings.workspace-firms', { count: workspace.firms, firms: number(workspace.firms) })}
        </p>
      )}
      <div>
        <Button icon={ShieldCheck} onPress={() => navigate('/care')}>
          {say('care.open')}
        </Button>
      </div>
    </Section>
  )
}
