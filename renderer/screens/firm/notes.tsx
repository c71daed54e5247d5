import { Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Note } from '../../../shared/contract/workspace.ts'
import { IconButton } from '../../parts/button.tsx'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import { useNoticeTray } from '../../parts/notice-tray.ts'
import { useAction, useCall } from '../../parts/use-call.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useWords } from '../../parts/words.tsx'
import { classNames } from '../../style/class-names.ts'
import sheet from './next-column.module.css'
import { useNoteDrafts } from './note-drafts.ts'
import { NoteEditor } from './note-editor.tsx'

const css = classNames(sheet)

/** What the analyst wrote about a firm. A note on its way is kept while other firms are looked at. */
export function Notes({ firm }: { readonly firm: string }) {
  const { say } = useWords()
  const part = useRef<HTMLElement>(null)
  const draft = useNoteDrafts((drafts) => drafts.texts[firm] ?? '')
  const keepDraft = useNoteDrafts((drafts) => drafts.keep)
  const { data: notes, error, refetch } = useCall('note.list', { firm })
  const add = useAction('note.add', { refreshes: ['note.list'], onDone: () => keepDraft(firm, '') })
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
  const show = useNoticeTray((tray) => tray.show)
  const edit = useAction('note.edit', { refreshes: ['note.list'], onDone: () => setText(null) })
  const restore = useAction('note.restore', { refreshes: ['note.list'] })
  const remove = useAction('note.remove', {
    refreshes: ['note.list'],
    onDone: () =>
      show({
        tone: 'info',
        text: say('firm.note-removed'),
        action: { label: say('frame.undo'), run: () => restore.mutate({ note: note.id }) },
      }),
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
