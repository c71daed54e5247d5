import { useState } from 'react'
import type { Source } from '../../../shared/scoring/model.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'

export interface SourceDialogProps {
  readonly of: string
  readonly source: Source
  readonly onKeep: (source: Source) => void
  readonly onClose: () => void
}

const KINDS = ['published', 'expert-judgement'] as const

/** Where a number comes from: works, or one's own judgement with its date, and a note. */
export function SourceDialog({ of, source, onKeep, onClose }: SourceDialogProps) {
  const { say } = useWords()
  const [kind, setKind] = useState<Source['kind']>(source.kind)
  const [works, setWorks] = useState(source.works.join('\n'))
  const [date, setDate] = useState(source.date ?? '')
  const [note, setNote] = useState(source.note ?? '')
  const named = works
    .split('\n')
    .map((work) => work.trim())
    .filter(Boolean)
  const isDated = /^\d{4}(-\d\d){0,2}$/.test(date.trim())
  const isWhole = kind === 'published' ? named.length > 0 && (isDated || date.trim() === '') : isDated
  const keep = () => {
    const { finding } = source
    // What was found stands in the works: with other works it would be said of the wrong ones.
    const isStill = finding !== undefined && named.join() === source.works.join()
    const said = {
      works: named,
      ...(isStill ? { finding } : {}),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    }
    if (kind === 'expert-judgement') onKeep({ kind, date: date.trim(), ...said })
    else onKeep({ kind, ...(isDated ? { date: date.trim() } : {}), ...said })
    onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('model.source-edit', { of })}
      actions={
        <Button kind="main" isDisabled={!isWhole} onPress={keep}>
          {say('frame.save')}
        </Button>
      }
    >
      <Segmented
        label={say('model.source-kind')}
        value={kind}
        choices={KINDS.map((value) => ({
          value,
          label: say(value === 'published' ? 'model.source-works-kind' : 'model.source-expert-judgement'),
        }))}
        onChange={setKind}
      />
      <TextField label={say('model.source-works')} rows={3} value={works} onChange={setWorks} />
      <TextField label={say('model.source-date')} value={date} onChange={setDate} />
      <TextField label={say('model.source-note')} value={note} onChange={setNote} />
    </Dialog>
  )
}
