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
  const [date, setDate] = useState(source.kind === 'expert-judgement' ? source.date : '')
  const [note, setNote] = useState(source.note ?? '')
  const named = works
    .split('\n')
    .map((work) => work.trim())
    .filter(Boolean)
  const isWhole = kind === 'published' ? named.length > 0 : /^\d{4}(-\d\d){0,2}$/.test(date.trim())
  const keep = () => {
    const noted = note.trim() === '' ? {} : { note: note.trim() }
    onKeep(
      kind === 'published'
        ? { kind, works: named, ...noted }
        : { kind, date: date.trim(), works: named, ...noted },
    )
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
      {kind === 'expert-judgement' && (
        <TextField label={say('model.source-date')} value={date} onChange={setDate} />
      )}
      <TextField label={say('model.source-note')} value={note} onChange={setNote} />
    </Dialog>
  )
}
