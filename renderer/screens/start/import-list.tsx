import { useState } from 'react'
import type { ImportEntry } from '../../../shared/contract/import.ts'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { HiddenText } from '../../parts/hidden-text.tsx'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './import-list.module.css'
import { ImportRow } from './import-row.tsx'
import { UndoDialog } from './undo-dialog.tsx'

const css = classNames(sheet)

/** Every import of the open workspace, the latest first, each with the way to take it back. */
export function ImportList() {
  const { say } = useWords()
  const imports = useCall('import.list', {})
  const [undoing, setUndoing] = useState<ImportEntry | null>(null)
  return (
    <div className={css('imports')}>
      <h2>{say('start.imports-title')}</h2>
      <FailureNotice error={imports.error} onRetry={() => void imports.refetch()} />
      {imports.isPending && <Skeleton lines={3} />}
      {imports.data?.length === 0 && <p className={css('none')}>{say('start.imports-none')}</p>}
      {imports.data && imports.data.length > 0 && (
        <ScrollRegion label={say('start.imports-title')}>
          <table className={css('table')}>
            <thead>
              <tr>
                <th scope="col">{say('start.imports-source')}</th>
                <th scope="col">{say('start.imports-as-of')}</th>
                <th scope="col">{say('start.imports-kept-at')}</th>
                <th scope="col" className={css('number')}>
                  {say('start.imports-firms')}
                </th>
                <th scope="col" className={css('number')}>
                  {say('start.imports-flagged')}
                </th>
                <th scope="col" className={css('number')}>
                  {say('start.imports-refused')}
                </th>
                <th scope="col">{say('start.imports-state')}</th>
                <th scope="col">
                  <HiddenText>{say('start.imports-actions')}</HiddenText>
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.data.toSorted(byLatest).map((entry) => (
                <ImportRow key={entry.id} entry={entry} onUndo={() => setUndoing(entry)} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <UndoDialog entry={undoing} onClose={() => setUndoing(null)} />
    </div>
  )
}

const byLatest = (one: ImportEntry, other: ImportEntry): number => other.keptAt.localeCompare(one.keptAt)
