import { DatabaseBackup, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { VerifyReport, WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import type { Words } from '../../../shared/words/words.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { Section } from './section.tsx'

export function WorkspaceCare() {
  const { say, number } = useWords()
  const { data: workspace, error, refetch } = useCall('workspace.current', {})
  return (
    <Section title={say('settings.workspace-title')} lead={say('settings.backup-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {workspace === null && <p>{say('settings.workspace-none')}</p>}
      {workspace && (
        <>
          <p>
            {say('settings.workspace-where', { name: workspace.name, folder: workspace.folder })}
            {' · '}
            {say('settings.workspace-firms', { count: workspace.firms, firms: number(workspace.firms) })}
          </p>
          <Backup workspace={workspace} />
          <Verify />
        </>
      )}
    </Section>
  )
}

const BYTES_OF_MB = 1_000_000

function Backup({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const { say, number } = useWords()
  const [done, setDone] = useState<string | null>(null)
  const saving = useSaving(async () => {
    setDone(null)
    const date = new Date().toISOString().slice(0, 10)
    const suggestedName = `${say('settings.backup-name', { name: workspace.name, date })}.relevo`
    const target = await bridge.saveAs({ suggestedName, purpose: 'backup' })
    if (!target) return
    const { firms, bytes } = await bridge.call('workspace.backup', { file: target.file })
    await bridge.deliver(target.file)
    const size = say('settings.megabytes', { value: number(bytes / BYTES_OF_MB, 1) })
    setDone(say('settings.backup-done', { file: target.name, count: firms, firms: number(firms), size }))
  })
  return (
    <>
      <div>
        <Button icon={DatabaseBackup} isPending={saving.isBusy} onPress={saving.run}>
          {say('settings.backup')}
        </Button>
      </div>
      {done && <Notice tone="good">{done}</Notice>}
      <FailureNotice error={saving.error} />
    </>
  )
}

function Verify() {
  const words = useWords()
  const { say } = words
  const verify = useAction('workspace.verify')
  const report = verify.data
  return (
    <>
      <p>{say('settings.verify-lead')}</p>
      <div>
        <Button icon={ShieldCheck} isPending={verify.isPending} onPress={() => verify.mutate({})}>
          {say('settings.verify')}
        </Button>
      </div>
      {report && (
        <Notice tone={report.sound ? 'good' : 'bad'}>
          {verdict(report, words)}
          {report.findings.map((finding) => (
            <p key={finding}>{finding}</p>
          ))}
        </Notice>
      )}
      <FailureNotice error={verify.error} />
    </>
  )
}

const verdict = ({ sound, firms, damaged }: VerifyReport, { say, number }: Words): string =>
  sound
    ? say('settings.verify-sound', { count: firms, firms: number(firms) })
    : say('settings.verify-damaged', { count: damaged, damaged: number(damaged), firms: number(firms) })
