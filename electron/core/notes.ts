import { AppError } from '../../shared/contract/errors.ts'
import type { Note } from '../../shared/contract/workspace.ts'
import type { Context } from './context.ts'
import { findFirm } from './store/find-firm.ts'
import { addNote, editNote, findNote, removeNote } from './store/notes.ts'

type Noting = Pick<Context, 'desk' | 'host' | 'settings'>

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function makeNote({ desk, host, settings }: Noting, firm: string, text: string): Note {
  const { db } = desk.session()
  const { author } = settings.get()
  return noteOf(db, addNote(db, findFirm(db, firm), { text, author, at: host.now().toISOString() }))
}

/** Errors: `note-unknown`. */
export function rewriteNote({ desk, host }: Noting, id: number, text: string): Note {
  const { db } = desk.session()
  noteOf(db, id)
  editNote(db, id, text, host.now().toISOString())
  return noteOf(db, id)
}

export function takeNoteAway({ desk, host }: Noting, id: number): null {
  const { db } = desk.session()
  noteOf(db, id)
  removeNote(db, id, host.now().toISOString())
  return null
}

export function restoreNote({ desk }: Noting, id: number): Note {
  const { db } = desk.session()
  noteOf(db, id)
  removeNote(db, id, null)
  return noteOf(db, id)
}

function noteOf(db: Parameters<typeof findNote>[0], id: number): Note {
  const note = findNote(db, id)
  if (note === null) throw new AppError('note-unknown', { note: id })
  return note
}
