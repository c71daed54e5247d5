import { X } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { ProgressBar } from '../../parts/progress-bar.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { cancelRun } from './actions.ts'
import { milestone, progressText } from './progress-text.ts'
import sheet from './run-progress.module.css'
import type { Run } from './session.ts'

const css = classNames(sheet)

interface RunProgressProps {
  readonly run: Run
  /** Name of the main file. */
  readonly name: string
}

/** How far a dry run is, and the way to stop it. */
export function RunProgress({ run, name }: RunProgressProps) {
  const words = useWords()
  const { say } = words
  const { progress, cancelling, startedAt } = run
  const text = progressText({ progress, elapsedSeconds: (Date.now() - startedAt) / 1_000, words })
  const label =
    progress === null ? say('import.dry-running', { name }) : say(`import.dry-phase-${progress.phase}`)
  return (
    <div className={css('run')}>
      <ProgressBar label={label} done={progress?.done ?? 0} total={progress?.total ?? null} text={text} />
      <div role="status">
        <HiddenText>
          <Announced key={milestone(progress)} text={`${label}: ${text}`} />
        </HiddenText>
      </div>
      <Button icon={X} isDisabled={cancelling} onPress={() => void cancelRun()}>
        {say(cancelling ? 'import.dry-cancelling' : 'import.dry-cancel')}
      </Button>
    </div>
  )
}

/** Says what it was first given: a screen reader hears each milestone once, not every batch of rows. */
function Announced({ text }: { readonly text: string }) {
  return useRef(text).current
}
