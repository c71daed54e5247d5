import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** For the telephone: permission, six questions, what is often objected, one next step. */
export const callScript: Template = {
  id: 'call-script',
  title: 'letters.title-call-script',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
