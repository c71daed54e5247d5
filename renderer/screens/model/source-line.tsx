import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { sourceText } from '../../../shared/exports/source-text.ts'
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
  /** Left out: the figure names none of its own. */
  readonly source: Source | undefined
  /** What is meant, where it stands among other lines; `{{source}}` takes its place. */
  readonly as?: 'model.source-of-share' | 'model.source-of-prior'
  readonly onChange: (source: Source) => void
}

const NONE: Source = { kind: 'expert-judgement', date: '', works: [] }

/** Where a figure comes from: works, or expert judgement with its date; and the way to say so of one's own. */
export function SourceLine({ of, source, as, onChange }: SourceLineProps) {
  const words = useWords()
  const { say } = words
  const [isOpen, setOpen] = useState(false)
  const text = source === undefined ? say('model.source-inherited') : sourceText(source, words)
  return (
    <p className={css('source')}>
      {as === undefined ? text : say(as, { source: text })}
      <IconButton icon={Pencil} label={say('model.source-edit', { of })} onPress={() => setOpen(true)} />
      {isOpen && (
        <SourceDialog of={of} source={source ?? NONE} onKeep={onChange} onClose={() => setOpen(false)} />
      )}
    </p>
  )
}
