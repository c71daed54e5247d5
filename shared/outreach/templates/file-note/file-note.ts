import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** One page for the office's own file: what is known of a firm, what its score rests on, what to find out next. */
export const fileNote: Template = {
  id: 'file-note',
  title: 'letters.title-file-note',
  audience: 'office',
  texts: { en, es, pt, it, fr },
}
