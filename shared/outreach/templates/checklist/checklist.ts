import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** The gates from the first talk to two years after the takeover. */
export const checklist: Template = {
  id: 'checklist',
  title: 'letters.title-checklist',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
