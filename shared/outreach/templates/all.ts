import { fileNote } from './file-note/file-note.ts'
import { ownerLetter } from './owner-letter/owner-letter.ts'
import type { Template } from './template.ts'

/** The documents Relevo can write, in the order they are offered. */
export const TEMPLATES: readonly Template[] = [fileNote, ownerLetter]

export const templateOf = (id: string): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null
