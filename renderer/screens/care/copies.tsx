import { DatabaseBackup } from 'lucide-react'
import { useState } from 'react'
import type { Backup } from '../../../shared/contract/care.ts'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'
import { RestoreDialog } from './restore-dialog.tsx'

const css = classNames(sheet)

/** The copies that were made by themselves, and one by hand. */
export function Copies({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const { say, date, number } = useWords()
  const { data, error, refetch } = useCall('backup.list', {})
  const [asked, setAsked] = useState<Backup | null>(null)
  return (
    <Section title={say('care.copies-title')} lead={say('care.copies-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data?.backups.length === 0 && <p>{say('care.copies-none')}</p>}
      <ul className={css('list')}>
        {data?.backups.map((backup) => {
          const when = { date: date(backup.madeAt), time: backup.madeAt.slice(11, 16) }
          return (
            <li key={backup.backup} className={css('line')}>
              <span className={css('what')}>
                <span>{say('care.copy-when', when)}</span>
                <span className={css('note')}>
                  {say(`care.why-${backup.why}`)}
                  {' · '}
                  {backup.readable
                    ? say('care.copy-holds', { firms: number(backup.firms), notes: number(backup.notes) })
                    : say('care.copy-unreadable')}
                </span>
              </span>
              <Button
                kind="quiet"
                isDisabled={!backup.readable}
                aria-label={say('care.restore-this', when)}
                onPress={() => setAsked(backup)}
              >
                {say('care.restore')}
              </Button>
            </li>
          )
        })}
      </ul>
      <BackupByHand workspace={workspace} />
      <RestoreDialog workspace={workspace} backup={asked} onClose={() => setAsked(null)} />
    </Section>
  )
}

const BYTES_OF_MB = 1_000_000

function BackupByHand({ workspace }: { readonly workspace: WorkspaceInfo }) {
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
      <p className={css('note')}>{say('settings.backup-lead')}</p>
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
