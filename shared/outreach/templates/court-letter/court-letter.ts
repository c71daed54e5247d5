import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: tells court and administrator that the staff may make an offer. */
export const courtLetter: Template = {
  id: 'court-letter',
  title: 'letters.title-court-letter',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
