import { ListOrdered } from 'lucide-react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PurposeForm } from '../../parts/purpose-form.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { startOver } from './actions.ts'
import { ReportFigures } from './report-figures.tsx'
import type { Session } from './session.ts'
import { StepPanel } from './step-panel.tsx'

/** What came in, and the way on. */
export function KeepStep({ session }: { readonly session: Session }) {
  const { say, number, date } = useWords()
  const [, navigate] = useLocation()
  const workspace = useCall('workspace.current', {}).data
  const purpose = useCall('privacy.report', {}, { enabled: session.kept !== null }).data?.purpose
  const { kept, staged } = session
  if (kept === null) return null
  return (
    <StepPanel
      title={say('import.kept-title')}
      text={say('import.kept-undo')}
      actions={
        <>
          <Button onPress={startOver}>{say('import.kept-another')}</Button>
          <Button kind="main" icon={ListOrdered} onPress={() => navigate('/candidates')}>
            {say('import.kept-see')}
          </Button>
        </>
      }
    >
      <Notice tone="good">
        {say('import.kept-text', {
          count: kept.firms,
          firms: number(kept.firms),
          source: kept.source,
          workspace: workspace?.name ?? '',
          date: date(kept.asOf),
        })}
      </Notice>
      {purpose === null && (
        <section aria-label={say('care.purpose-title')}>
          <h3>{say('care.purpose-title')}</h3>
          <p>{say('care.purpose-lead')}</p>
          <PurposeForm known={null} />
        </section>
      )}
      {staged && <ReportFigures report={staged.report} />}
    </StepPanel>
  )
}
