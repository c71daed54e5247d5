import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../../../shared/scoring/model.ts'
import { IconButton } from '../../parts/button.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './criterion-row.module.css'
import { SourceDialog } from './source-dialog.tsx'

const css = classNames(sheet)

export interface SourceLineProps {
  /** Whose source it is. */
  readonly of: string
  readonly source: Source
  readonly onChange: (source: Source) => void
}

/** Where a default comes from: works, or expert judgement with its date; and the way to say so of one's own. */
export function SourceLine({ of, source, onChange }: SourceLineProps) {
  const { say, date } = useWords()
  const [isOpen, setOpen] = useState(false)
  const works = source.works.join('; ')
  const text =
    source.kind === 'published'
      ? say('model.source-published', { works })
      : say(works === '' ? 'model.source-judgement' : 'model.source-judgement-on', {
          date: date(source.date),
          works,
        })
  return (
    <p className={css('source')}>
      {text}
      {source.note !== undefined && <span className={css('note')}> {source.note}</span>}
      <IconButton icon={Pencil} label={say('model.source-edit', { of })} onPress={() => setOpen(true)} />
      {isOpen && <SourceDialog of={of} source={source} onKeep={onChange} onClose={() => setOpen(false)} />}
    </p>
  )
}
