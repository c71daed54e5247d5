import { FilePlus2, FileUp } from 'lucide-react'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { addFiles, goTo } from './actions.ts'
import { CompanionNotice } from './companion-notice.tsx'
import { FileCard } from './file-card.tsx'
import sheet from './files-step.module.css'
import { hasSameColumns, openSteps } from './open-steps.ts'
import { SeriesFields } from './series-fields.tsx'
import type { Session } from './session.ts'
import { StepPanel } from './step-panel.tsx'
import { WorkspaceCard } from './workspace-card.tsx'

const css = classNames(sheet)

const choose = () => addFiles(() => bridge.chooseFiles({ purpose: 'registry', many: true }))

/** Which files, and which registry they are of. */
export function FilesStep({ session }: { readonly session: Session }) {
  const { say } = useWords()
  const { looks, receiving } = session
  return (
    <StepPanel
      title={say('import.files-title')}
      text={say('import.files-text')}
      actions={
        <>
          {looks.length > 0 && (
            <Button icon={FilePlus2} onPress={choose} isDisabled={receiving}>
              {say('import.files-more')}
            </Button>
          )}
          {looks.length > 0 && (
            <Button
              kind="main"
              isDisabled={!openSteps(session).has('reading')}
              onPress={() => void goTo('reading')}
            >
              {say('import.to-reading')}
            </Button>
          )}
        </>
      }
    >
      <WorkspaceCard />
      {looks.length === 0 ? (
        <div className={css('drop')}>
          <FileUp aria-hidden />
          <Button kind="main" onPress={choose} isDisabled={receiving}>
            {say('import.files-choose')}
          </Button>
          <p>{say('import.files-drop')}</p>
        </div>
      ) : (
        <>
          <ul className={css('files')} aria-label={say('import.files-chosen')}>
            {looks.map((look, index) => (
              <FileCard
                key={look.chosen.file}
                look={look}
                role={roleOf(index, looks.length)}
                differsFrom={hasSameColumns(look, looks[0]) ? null : (looks[0]?.chosen.name ?? null)}
              />
            ))}
          </ul>
          <CompanionNotice session={session} />
          <SeriesFields session={session} />
        </>
      )}
      {receiving && <Skeleton lines={2} />}
    </StepPanel>
  )
}

/** A single file needs no name for its part. */
const roleOf = (index: number, count: number): 'main' | 'companion' | null =>
  count === 1 ? null : index === 0 ? 'main' : 'companion'
