import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Input } from '../../../shared/contract/api.ts'
import type { Note } from '../../../shared/contract/workspace.ts'
import { bridge } from '../../bridge/bridge.ts'
import { IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { removing, restoring } from '../../parts/undo/removal.ts'
import { between } from '../../parts/undo/turn.ts'
import { useUndo } from '../../parts/undo/use-undo.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'
import { useNoteDrafts } from './note-drafts.ts'
import { NoteEditor } from './note-editor.tsx'

const css = classNames(sheet)
/** A note stands in the timeline as well. */
const REFRESHES = ['note.list', 'timeline.list'] as const

/** What the analyst wrote about a firm. A note on its way is kept while other firms are looked at. */
export function Notes({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const part = useRef<HTMLElement>(null)
  const draft = useNoteDrafts((drafts) => drafts.texts[firm] ?? '')
  const keepDraft = useNoteDrafts((drafts) => drafts.keep)
  const { data: notes, error, refetch } = useCall('note.list', { firm })
  const { record } = useUndo()
  const add = useAction('note.add', {
    refreshes: REFRESHES,
    onDone: ({ id }) => {
      keepDraft(firm, '')
      record({ text: say('firm.note-added'), turn: removing('note', [id]), quietly: true })
    },
  })
  useKeys({ n: () => part.current?.querySelector('textarea')?.focus() })
  return (
    <section ref={part} className={css('part')}>
      <h3>{say('firm.notes')}</h3>
      <NoteEditor
        label={say('firm.note-new')}
        text={draft}
        onChange={(text) => keepDraft(firm, text)}
        action={say('firm.note-add')}
        isBusy={add.isPending}
        onSave={() => add.mutate({ firm, text: draft.trim() })}
      />
      <FailureNotice error={add.error} />
      <FailureNotice error={error} onRetry={() => refetch()} />
      {notes?.length === 0 && <p className={css('none')}>{say('firm.notes-none')}</p>}
      <ul className={css('notes')}>
        {notes?.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NoteCard({ note }: { readonly note: Note }) {
  const { say, date } = useWords()
  const [text, setText] = useState<string | null>(null)
  const { record } = useUndo()
  const edit = useAction('note.edit', {
    refreshes: REFRESHES,
    onDone: (_, now) => {
      setText(null)
      record({ text: say('firm.note-changed'), turn: rewriting(note, now), quietly: true })
    },
  })
  const remove = useAction('note.remove', {
    refreshes: REFRESHES,
    onDone: () => record({ text: say('firm.note-removed'), turn: restoring('note', [note.id]) }),
  })
  const author = note.author || say('firm.note-anonymous')
  return (
    <article className={css('note')}>
      <header className={css('note-head')}>
        <span>
          {say('firm.note-written', { author, date: date(note.writtenAt) })}
          {note.editedAt && ` · ${say('firm.note-edited', { date: date(note.editedAt) })}`}
        </span>
        <span className={css('note-actions')}>
          <IconButton icon={Pencil} label={say('firm.note-edit')} onPress={() => setText(note.text)} />
          <IconButton
            icon={Trash2}
            label={say('firm.note-remove')}
            isPending={remove.isPending}
            onPress={() => remove.mutate({ note: note.id })}
          />
        </span>
      </header>
      {text === null ? (
        <p className={css('note-text')}>{note.text}</p>
      ) : (
        <NoteEditor
          label={say('firm.note-text')}
          text={text}
          onChange={setText}
          action={say('frame.save')}
          isBusy={edit.isPending}
          onSave={() => edit.mutate({ note: note.id, text: text.trim() })}
          onCancel={() => setText(null)}
        />
      )}
      <FailureNotice error={edit.error ?? remove.error} />
    </article>
  )
}

const rewriting = ({ id, text }: Note, now: Input<'note.edit'>) =>
  between(
    () => bridge.call('note.edit', { note: id, text }),
    () => bridge.call('note.edit', now),
  )
