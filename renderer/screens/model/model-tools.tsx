import {
  BookOpen,
  Database,
  Download,
  GitCompareArrows,
  History,
  RotateCcw,
  Save,
  Undo2,
  Upload,
} from 'lucide-react'
import { useState } from 'react'
import type { ModelInForce } from '../../../shared/contract/models.ts'
import { dateChanges } from '../../../shared/scoring/date-changes.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { bridge } from '../../bridge/bridge.ts'
import { Button } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { TextField } from '../../parts/text-field.tsx'
import { modelTurn } from '../../parts/undo/model-turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction } from '../../parts/use-call.ts'
import { useSaving } from '../../parts/use-saving.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import { DifferencesDialog } from './differences-dialog.tsx'
import { FiguresDialog } from './figures-dialog.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { useModelDrafts } from './model-drafts.ts'
import sheet from './model-screen.module.css'
import { SqlDialog } from './sql-dialog.tsx'

const css = classNames(sheet)

export interface ModelToolsProps {
  readonly inForce: ModelInForce
  readonly model: Model
  readonly isChanged: boolean
}

/** Keep, drop, go back, to a file and from one. */
export function ModelTools({ inForce, model, isChanged }: ModelToolsProps) {
  const { say } = useWords()
  const { lens, origin } = inForce
  const { draft, drop } = useModelDrafts()
  const [note, setNote] = useState('')
  const [open, setOpen] = useState<'history' | 'differences' | 'figures' | 'sql' | null>(null)
  const { record } = useUndo()
  const keep = useAction('model.keep', {
    refreshes: 'all',
    onDone: () => {
      record({ text: say('model.kept-deed'), turn: modelTurn(lens, inForce.kept) })
      drop(lens)
      setNote('')
    },
  })
  const reset = useAction('model.reset', {
    refreshes: 'all',
    onDone: () => {
      record({ text: say('model.reset-deed'), turn: modelTurn(lens, inForce.kept) })
      drop(lens)
    },
  })
  const files = useModelFiles(model, (read) => draft(lens, read))
  return (
    <div className={css('tools')}>
      <div className={css('buttons')}>
        <Button icon={History} onPress={() => setOpen('history')}>
          {say('model.history')}
        </Button>
        <Button icon={GitCompareArrows} isDisabled={!isChanged} onPress={() => setOpen('differences')}>
          {say('model.differences')}
        </Button>
        <Button icon={BookOpen} onPress={() => setOpen('figures')}>
          {say('model.figures')}
        </Button>
        <Button icon={Upload} isPending={files.reading.isBusy} onPress={files.reading.run}>
          {say('model.import')}
        </Button>
        <Button icon={Download} isPending={files.writing.isBusy} onPress={files.writing.run}>
          {say('model.export')}
        </Button>
        <Button icon={Database} onPress={() => setOpen('sql')}>
          {say('model.sql')}
        </Button>
        {origin === 'own' && (
          <Button
            kind="quiet"
            icon={RotateCcw}
            isPending={reset.isPending}
            onPress={() => reset.mutate({ lens })}
          >
            {say('model.reset')}
          </Button>
        )}
      </div>
      {isChanged && (
        <div className={css('keep')}>
          <TextField label={say('model.note')} value={note} onChange={setNote} />
          <Button kind="quiet" icon={Undo2} onPress={() => drop(lens)}>
            {say('model.drop')}
          </Button>
          <Button
            kind="main"
            icon={Save}
            isPending={keep.isPending}
            onPress={() => keep.mutate({ lens, model, ...(note.trim() === '' ? {} : { note: note.trim() }) })}
          >
            {say('model.keep')}
          </Button>
        </div>
      )}
      <FailureNotice error={keep.error ?? reset.error ?? files.reading.error ?? files.writing.error} />
      <HistoryDialog lens={lens} isOpen={open === 'history'} onClose={() => setOpen(null)} />
      {open === 'figures' && <FiguresDialog model={model} onClose={() => setOpen(null)} />}
      {open === 'sql' && <SqlDialog lens={lens} onClose={() => setOpen(null)} />}
      <DifferencesDialog
        before={inForce.model}
        after={dateChanges(inForce.model, model, new Date().toISOString().slice(0, 10))}
        isOpen={open === 'differences'}
        onClose={() => setOpen(null)}
      />
    </div>
  )
}

/** A model to a file, and one from a file: it becomes the draft, to be looked at before it is kept. */
function useModelFiles(model: Model, onRead: (model: Model) => void) {
  const { say } = useWords()
  const show = useNoticeTray((state) => state.show)
  const { lens } = model
  const writing = useSaving(async () => {
    const target = await bridge.saveAs({ suggestedName: `${model.id}.json`, purpose: 'model' })
    if (!target) return
    await bridge.call('model.export', { lens, model, file: target.file })
    await bridge.deliver(target.file)
    show({ tone: 'good', text: say('model.exported', { file: target.name }) })
  })
  const reading = useSaving(async () => {
    const [chosen] = await bridge.chooseFiles({ purpose: 'model', many: false })
    if (!chosen) return
    onRead(await bridge.call('model.import', { lens, file: chosen.file }))
    show({ tone: 'good', text: say('model.imported', { file: chosen.name }) })
  })
  return { writing, reading }
}
