import { ownerLetter } from './owner-letter/owner-letter.ts'
import type { Template } from './template.ts'

/** The documents Relevo can write, in the order they are offered. */
export const TEMPLATES: readonly Template[] = [ownerLetter]

export const templateOf = (id: string): Template | null =>
  TEMPLATES.find((template) => template.id === id) ?? null
