import { RotateCcw } from 'lucide-react'
import type { KeptTable } from '../../../shared/contract/tables.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './model-screen.module.css'

const css = classNames(sheet)

export interface TableHistoryProps {
  readonly history: readonly KeptTable[]
  readonly onRestore: (kept: number) => void
}

/** Every step of a table, the newest first, and the way back to each. */
export function TableHistory({ history, onRestore }: TableHistoryProps) {
  const { say, date, number } = useWords()
  return (
    <section aria-label={say('tables.history')}>
      <h2>{say('tables.history')}</h2>
      {history.length === 0 && <p className={css('quiet')}>{say('tables.history-none')}</p>}
      <ol className={css('history')}>
        {history.map(({ id, rows, note, author, keptAt }, place) => (
          <li key={id} className={css('step')}>
            <div>
              <p className={css('step-name')}>
                {rows === null
                  ? say('tables.history-reset')
                  : say('tables.history-rows', { count: rows, n: number(rows) })}
              </p>
              <p className={css('quiet')}>
                {[date(keptAt), author, note].filter((part) => part !== '').join(' · ')}
              </p>
            </div>
            {place > 0 && (
              <Button icon={RotateCcw} onPress={() => onRestore(id)}>
                {say('tables.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
