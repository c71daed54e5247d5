import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** Recovery: what has to be done before and in the first ninety days. */
export const first90Days: Template = {
  id: 'first-90-days',
  title: 'letters.title-first-90-days',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
