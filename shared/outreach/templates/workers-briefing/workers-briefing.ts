import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/** For the staff, once they may know: what a cooperative is, what it takes and what one risks. */
export const workersBriefing: Template = {
  id: 'workers-briefing',
  title: 'letters.title-workers-briefing',
  audience: 'outside',
  texts: { en, es, pt, it, fr },
}
