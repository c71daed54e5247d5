import { FileDown, Undo2 } from 'lucide-react'
import type { ImportEntry } from '../../../shared/contract/import.ts'
import { Button } from '../../parts/button.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useWords } from '../../parts/words.tsx'
import { useSaveProblems } from '../../parts/workspace/use-save-problems.ts'
import { classNames } from '../../style/class-names.ts'
import sheet from './import-list.module.css'

const css = classNames(sheet)

interface ImportRowProps {
  readonly entry: ImportEntry
  readonly onUndo: () => void
}

export function ImportRow({ entry, onUndo }: ImportRowProps) {
  const { say, number, date } = useWords()
  const save = useSaveProblems()
  const show = useNoticeTray((tray) => tray.show)
  const files = entry.files.join(', ')
  return (
    <tr>
      <th scope="row" className={css('source')}>
        {entry.source}
        <span className={css('files')}>{files}</span>
      </th>
      <td>{date(entry.asOf)}</td>
      <td>{date(entry.keptAt)}</td>
      <td className={css('number')}>{number(entry.firms)}</td>
      <td className={css('number')}>{number(entry.flagged)}</td>
      <td className={css('number')}>{number(entry.refused)}</td>
      <td>
        <span className={css(entry.current ? 'current' : 'replaced')}>
          {say(entry.current ? 'start.imports-current' : 'start.imports-replaced')}
        </span>
      </td>
      <td>
        <div className={css('actions')}>
          {entry.flagged + entry.refused > 0 && (
            <Button
              kind="quiet"
              icon={FileDown}
              aria-label={say('start.imports-save-of', { files })}
              onPress={async () => {
                const saved = await save({ import: entry.id, source: entry.source })
                if (saved) show(saved)
              }}
            >
              {say('start.imports-save')}
            </Button>
          )}
          {entry.current && (
            <Button
              kind="quiet"
              icon={Undo2}
              aria-label={say('start.imports-undo-of', { files })}
              onPress={onUndo}
            >
              {say('start.imports-undo')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}
