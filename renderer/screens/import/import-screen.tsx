import { RotateCcw } from 'lucide-react'
import { useEffect } from 'react'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { addFiles, enterWorkspace, startOver } from './actions.ts'
import { DropVeil } from './drop-veil.tsx'
import { DryRunStep } from './dry-run-step.tsx'
import { FilesStep } from './files-step.tsx'
import sheet from './import-screen.module.css'
import { KeepStep } from './keep-step.tsx'
import { MappingStep } from './mapping-step.tsx'
import { ReadingStep } from './reading-step.tsx'
import type { Session } from './session.ts'
import { StepsBar } from './steps-bar.tsx'
import { useFileDrop } from './use-file-drop.ts'
import { useSession } from './use-session.ts'
import { useStepFocus } from './use-step-focus.ts'

const css = classNames(sheet)

const STEP_VIEWS = {
  files: FilesStep,
  reading: ReadingStep,
  mapping: MappingStep,
  'dry-run': DryRunStep,
  keep: KeepStep,
}

const canStartOver = ({ looks, run, keeping, kept }: Session): boolean =>
  looks.length > 0 && run === null && !keeping && kept === null

/** A registry from its file to the workspace, in five steps that can be walked back. */
export function ImportScreen() {
  const { say } = useWords()
  const session = useSession()
  const workspace = useCall('workspace.current', {}).data
  const isOver = useFileDrop((files) => void addFiles(() => bridge.acceptDrop(files)))
  const screen = useStepFocus(session.step)
  const StepView = STEP_VIEWS[session.step]

  useEffect(() => {
    if (workspace === undefined) return
    enterWorkspace(workspace === null ? null : `${workspace.folder}/${workspace.name}`)
  }, [workspace])

  return (
    <div ref={screen} className={css('screen')}>
      <header className={css('head')}>
        <div>
          <h1>{say('import.title')}</h1>
          <p className={css('lead')}>{say('import.lead')}</p>
        </div>
        {canStartOver(session) && (
          <Button kind="quiet" icon={RotateCcw} onPress={startOver}>
            {say('import.start-over')}
          </Button>
        )}
      </header>
      <StepsBar session={session} />
      <StepView session={session} />
      {isOver && <DropVeil />}
    </div>
  )
}
