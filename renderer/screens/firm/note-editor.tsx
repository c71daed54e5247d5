import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'

const css = classNames(sheet)

export interface NoteEditorProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  /** What the button says. */
  readonly action: string
  readonly isBusy: boolean
  readonly onSave: () => void
  readonly onCancel?: () => void
}

/** Ctrl or ⌘ with Enter saves. */
export function NoteEditor({ label, text, onChange, action, isBusy, onSave, onCancel }: NoteEditorProps) {
  const { say } = useWords()
  const isEmpty = text.trim() === ''
  return (
    <div className={css('writing')}>
      <TextField
        label={label}
        rows={3}
        value={text}
        onChange={onChange}
        placeholder={say('firm.note-placeholder')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) onSave()
          else event.continuePropagation()
        }}
      />
      <div className={css('writing-actions')}>
        <Button isDisabled={isEmpty} isPending={isBusy} onPress={onSave}>
          {action}
        </Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            {say('frame.cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
