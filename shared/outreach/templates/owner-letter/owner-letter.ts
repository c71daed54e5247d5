import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** One page to the owner: it asks, it does not propose, and it carries public facts only. */
export const ownerLetter: Template = {
  id: 'owner-letter',
  title: 'letters.title-owner-letter',
  audience: 'owner',
  texts: { en, es, pt, it, fr },
}
