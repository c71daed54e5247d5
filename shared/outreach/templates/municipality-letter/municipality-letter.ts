import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: what a municipality can do that costs little. */
export const municipalityLetter: Template = {
  id: 'municipality-letter',
  title: 'letters.title-municipality-letter',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
