import { FailureNotice } from '../../parts/failure-notice.tsx'
import { PurposeForm } from '../../parts/purpose-form.tsx'
import { Section } from '../../parts/section.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'

export function Purpose() {
  const { say } = useWords()
  const { data, error, refetch } = useCall('privacy.report', {})
  return (
    <Section title={say('care.purpose-title')} lead={say('care.purpose-lead')}>
      <FailureNotice error={error} onRetry={() => refetch()} />
      {data && <PurposeForm known={data.purpose} />}
    </Section>
  )
}
