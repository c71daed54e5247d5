import type { Sniff } from '../../../shared/contract/import.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { goTo } from './actions.ts'
import { isWithoutFirms } from './companion-files.ts'
import { openSteps } from './open-steps.ts'
import { ReadingChoices } from './reading-choices.tsx'
import sheet from './reading-step.module.css'
import { SampleTable } from './sample-table.tsx'
import { mainSniff, type Session } from './session.ts'
import { StepPanel } from './step-panel.tsx'

const css = classNames(sheet)

/** How the file is read: choices for the whole of it, each seen at once on ten rows. */
export function ReadingStep({ session }: { readonly session: Session }) {
  const { say } = useWords()
  const sniff = mainSniff(session)
  const error = session.looks.find((look) => look.error !== null)?.error ?? null
  if (sniff === null) return null
  const next = isWithoutFirms(session) ? 'dry-run' : 'mapping'
  return (
    <StepPanel
      title={say('import.reading-title')}
      text={say('import.reading-text')}
      actions={
        <>
          <Button onPress={() => void goTo('files')}>{say('import.back')}</Button>
          <Button kind="main" isDisabled={!openSteps(session).has(next)} onPress={() => void goTo(next)}>
            {say(next === 'mapping' ? 'import.to-mapping' : 'companions.to-dry-run')}
          </Button>
        </>
      }
    >
      <ReadingChoices session={session} sniff={sniff} />
      {error !== null && (
        <div className={css('failed')}>
          <FailureNotice error={error} />
          <p>{say('import.reading-failed-kept')}</p>
        </div>
      )}
      <SkippedLines titles={sniff.titles} headerLine={sniff.headerLine} />
      <Remarks remarks={sniff.remarks} />
      <SampleTable sniff={sniff} mapping={session.mapping} asOf={session.asOf || today()} />
    </StepPanel>
  )
}

/** The file's own date is not known before it is read as a whole; nothing in it lies after today. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** Lines above the names are shown as they stand; a list of remarks need not say it again. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['preamble-skipped', 'no-header'])

function Remarks({ remarks }: Pick<Sniff, 'remarks'>) {
  const { say } = useWords()
  const shown = remarks.filter(({ code }) => !SHOWN_ELSEWHERE.has(code))
  if (shown.length === 0) return null
  return (
    <Notice tone="warn" title={say('meanings.remarks')}>
      <ul>
        {shown.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
}

interface SkippedLinesProps {
  readonly titles: readonly string[]
  readonly headerLine: number
}

function SkippedLines({ titles, headerLine }: SkippedLinesProps) {
  const { say } = useWords()
  if (headerLine === 0) return <Notice>{say('import.reading-no-header')}</Notice>
  if (titles.length === 0) {
    return <p className={css('skipped')}>{say('import.reading-no-titles', { line: headerLine })}</p>
  }
  return (
    <div className={css('skipped')}>
      <p>{say('import.reading-titles', { count: titles.length })}</p>
      <ol className={css('titles')}>
        {titles.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other identity than their place
          <li key={index}>{title === '' ? say('import.mapping-empty-cell') : title}</li>
        ))}
      </ol>
    </div>
  )
}
