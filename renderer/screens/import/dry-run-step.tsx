import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useRefresh } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { goTo, keep, tryOut } from './actions.ts'
import { isWithoutFirms } from './companion-files.ts'
import { DryRunReport } from './dry-run-report.tsx'
import { RunProgress } from './run-progress.tsx'
import type { Session } from './session.ts'
import { StepPanel } from './step-panel.tsx'

/** Everything is read and compared; what would come of it is shown before anything is kept. */
export function DryRunStep({ session }: { readonly session: Session }) {
  const { say, number } = useWords()
  const refresh = useRefresh()
  const { run, staged, keeping, cancelled } = session
  const keepIt = async () => {
    if (await keep()) await refresh('all')
  }
  return (
    <StepPanel
      title={say('import.dry-title')}
      text={say('import.dry-text')}
      actions={
        <>
          {run === null && (
            <Button
              isDisabled={keeping}
              onPress={() => void goTo(isWithoutFirms(session) ? 'reading' : 'mapping')}
            >
              {say('import.back')}
            </Button>
          )}
          {run === null && staged === null && (
            <Button kind="main" onPress={() => void tryOut()}>
              {say('import.dry-again')}
            </Button>
          )}
          {staged && (
            <Button kind="main" isDisabled={keeping} onPress={() => void keepIt()}>
              {keeping
                ? say('import.dry-keeping')
                : say('import.dry-keep', {
                    count: staged.report.firms,
                    firms: number(staged.report.firms),
                  })}
            </Button>
          )}
        </>
      }
    >
      {run && <RunProgress run={run} name={session.looks[0]?.chosen.name ?? ''} />}
      {cancelled && run === null && staged === null && (
        <Notice title={say('import.dry-cancelled')}>{say('import.dry-cancelled-why')}</Notice>
      )}
      {staged && <DryRunReport staged={staged} session={session} />}
    </StepPanel>
  )
}
