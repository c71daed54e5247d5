import { ShieldCheck } from 'lucide-react'
import type { VerifyReport } from '../../../shared/contract/workspace.ts'
import type { Words } from '../../../shared/words/words.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './care-screen.module.css'

const css = classNames(sheet)

/** Where the file lies, who else has it open, and whether it is sound. */
export function WorkspaceFile() {
  const { say, date } = useWords()
  const { data: care, error, refetch } = useCall('workspace.care', {})
  return (
    <Section title={say('care.file-title')} lead={say('settings.verify-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {care && (
        <>
          <p>{say(`care.folder-${care.folder}`)}</p>
          {care.readOnly && <Notice tone="warn">{say('care.read-only')}</Notice>}
          {care.alsoOpen.map(({ person, since }) => (
            <Notice key={since} tone="warn">
              {say('care.also-open', { person, since: date(since) })}
            </Notice>
          ))}
          {care.checked && (
            <Notice tone={care.checked.sound ? 'good' : 'bad'}>
              {say(care.checked.sound ? 'care.checked-sound' : 'care.checked-damaged', {
                date: date(care.checked.at),
              })}
            </Notice>
          )}
        </>
      )}
      <Verify />
      <p className={css('note')}>{say('care.encryption')}</p>
    </Section>
  )
}

function Verify() {
  const words = useWords()
  const { say } = words
  const verify = useAction('workspace.verify')
  const report = verify.data
  return (
    <>
      <div>
        <Button icon={ShieldCheck} isPending={verify.isPending} onPress={() => verify.mutate({})}>
          {say('settings.verify')}
        </Button>
      </div>
      {report && (
        <Notice tone={report.sound ? 'good' : 'bad'}>
          {verdict(report, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <FailureNotice error={verify.error} />
    </>
  )
}

function verdict(report: VerifyReport, { say, number }: Words): readonly string[] {
  const { sound, firms, damaged, written, findings } = report
  if (sound) return [say('settings.verify-sound', { count: firms, firms: number(firms) })]
  return [
    say('settings.verify-damaged', { count: damaged, damaged: number(damaged), firms: number(firms) }),
    ...(written.length > 0 ? [say('care.written-damaged', { tables: written.join(', ') })] : []),
    ...findings,
  ]
}
