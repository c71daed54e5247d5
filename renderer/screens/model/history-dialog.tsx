import { RotateCcw } from 'lucide-react'
import type { Lens } from '../../../shared/criteria/names.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { modelTurn } from '../../parts/undo/model-turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { useModelDrafts } from './model-drafts.ts'
import sheet from './model-screen.module.css'

const css = classNames(sheet)

export interface HistoryDialogProps {
  readonly lens: Lens
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Every model that was kept here, the newest first, and the way back to each. */
export function HistoryDialog({ lens, isOpen, onClose }: HistoryDialogProps) {
  const { say, date } = useWords()
  const drop = useModelDrafts((state) => state.drop)
  const { data, error } = useCall('model.history', { lens }, { enabled: isOpen })
  const { record } = useUndo()
  const restore = useAction('model.restore', {
    refreshes: 'all',
    onDone: () => {
      record({ text: say('model.kept-deed'), turn: modelTurn(lens, data?.[0] ?? null) })
      drop(lens)
      onClose()
    },
  })
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('model.history')}>
      <FailureNotice error={error ?? restore.error} />
      {!data && !error && <Skeleton lines={4} />}
      {data?.length === 0 && <p>{say('model.history-none')}</p>}
      <ol className={css('history')}>
        {data?.map(({ id, model, note, author, keptAt }, place) => (
          <li key={id} className={css('step')}>
            <div>
              <p className={css('step-name')}>
                {model === null
                  ? say('model.history-reset')
                  : say('model.history-model', { model: model.name ?? model.id, version: model.version })}
              </p>
              <p className={css('quiet')}>
                {[date(keptAt), author, note].filter((part) => part !== '').join(' · ')}
              </p>
            </div>
            {place > 0 && (
              <Button
                icon={RotateCcw}
                isPending={restore.isPending}
                onPress={() => restore.mutate({ kept: id })}
              >
                {say('model.restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
