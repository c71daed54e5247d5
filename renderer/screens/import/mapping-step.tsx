import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { goTo } from './actions.ts'
import { ColumnTable } from './column-table.tsx'
import { describeColumns } from './describe-columns.ts'
import { MappingFiles } from './mapping-files.tsx'
import sheet from './mapping-step.module.css'
import { MissingFields } from './missing-fields.tsx'
import { openSteps, tellsFirmsApart } from './open-steps.ts'
import { mainSniff, type Session } from './session.ts'
import { StepPanel } from './step-panel.tsx'
import { WordMeanings } from './word-meanings.tsx'
import { WorkspaceCard } from './workspace-card.tsx'

const css = classNames(sheet)

const SHOWN = ['all', 'read', 'left-out'] as const
type Shown = (typeof SHOWN)[number]

/** What each column means, what is left out, and what the file does not have. */
export function MappingStep({ session }: { readonly session: Session }) {
  const words = useWords()
  const { say } = words
  const [shown, setShown] = useState<Shown>('all')
  const sniff = mainSniff(session)
  const { mapping } = session
  if (sniff === null || mapping === null) return null
  const columns = describeColumns(sniff, mapping, words)
  const sets = {
    all: columns,
    read: columns.filter((column) => column.field !== null),
    'left-out': columns.filter((column) => column.field === null),
  }
  return (
    <StepPanel
      title={say('import.mapping-title')}
      text={say('import.mapping-text')}
      actions={
        <>
          <Button onPress={() => void goTo('reading')}>{say('import.back')}</Button>
          <Button
            kind="main"
            isDisabled={!openSteps(session).has('dry-run')}
            onPress={() => void goTo('dry-run')}
          >
            {say('import.to-dry-run')}
          </Button>
        </>
      }
    >
      <div className={css('bar')}>
        <Segmented
          label={say('import.mapping-show')}
          labelHidden
          value={shown}
          choices={SHOWN.map((value) => ({
            value,
            label: say(`import.mapping-show-${value}`, { count: sets[value].length }),
          }))}
          onChange={setShown}
        />
        <MappingFiles session={session} mapping={mapping} />
      </div>
      <div className={css('sides')}>
        <ColumnTable columns={sets[shown]} mapping={mapping} />
        <MissingFields mapping={mapping} />
      </div>
      <WordMeanings session={session} mapping={mapping} />
      {!tellsFirmsApart(session) && (
        <Notice tone="warn" title={say('import.mapping-needs-name')}>
          {say('import.mapping-needs-name-why')}
        </Notice>
      )}
      <WorkspaceCard />
    </StepPanel>
  )
}
