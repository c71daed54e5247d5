import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: for the press, once staff and union agree. */
export const pressNote: Template = {
  id: 'press-note',
  title: 'letters.title-press-note',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
