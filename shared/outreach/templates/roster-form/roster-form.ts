import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: who goes on, by trade, on paper that stays with the staff. */
export const rosterForm: Template = {
  id: 'roster-form',
  title: 'letters.title-roster-form',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
