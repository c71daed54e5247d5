import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** For the union, before the staff are spoken to. */
export const unionBriefing: Template = {
  id: 'union-briefing',
  title: 'letters.title-union-briefing',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
