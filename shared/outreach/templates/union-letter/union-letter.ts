import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: asks the union for a meeting in days. */
export const unionLetter: Template = {
  id: 'union-letter',
  title: 'letters.title-union-letter',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
