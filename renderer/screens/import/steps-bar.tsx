import { Check } from 'lucide-react'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { goTo } from './actions.ts'
import { openSteps } from './open-steps.ts'
import type { Session } from './session.ts'
import { stepNote } from './step-note.ts'
import { STEPS, type Step } from './steps.ts'
import sheet from './steps-bar.module.css'

const css = classNames(sheet)

/** Where one is in the import; steps that have what they need can be walked to. */
export function StepsBar({ session }: { readonly session: Session }) {
  const { say } = useWords()
  const open = openSteps(session)
  return (
    <nav aria-label={say('import.steps')}>
      <ol className={css('steps')}>
        {STEPS.map((step, index) => (
          <StepItem key={step} {...{ step, index, session }} isOpen={open.has(step)} />
        ))}
      </ol>
    </nav>
  )
}

interface StepItemProps {
  readonly step: Step
  readonly index: number
  readonly session: Session
  readonly isOpen: boolean
}

function StepItem({ step, index, session, isOpen }: StepItemProps) {
  const words = useWords()
  const { say } = words
  const here = STEPS.indexOf(session.step)
  const isHere = index === here
  const isDone = index < here || session.kept !== null
  const note = stepNote(step, session, words)
  return (
    <li className={css('item', isDone && 'done', isHere && 'here')}>
      <button
        type="button"
        className={css('step')}
        aria-current={isHere ? 'step' : undefined}
        disabled={!isOpen && !isHere}
        onClick={() => {
          if (!isHere) void goTo(step)
        }}
      >
        <span className={css('number')} aria-hidden>
          {isDone ? <Check /> : index + 1}
        </span>
        <span className={css('name')}>
          {say(`import.step-${step}`)}
          <HiddenText>
            {`, ${say(isHere ? 'import.step-state-now' : isDone ? 'import.step-state-done' : 'import.step-state-later')}`}
          </HiddenText>
        </span>
        {note && (
          <span className={css('note')} title={note}>
            {note}
          </span>
        )}
      </button>
    </li>
  )
}
