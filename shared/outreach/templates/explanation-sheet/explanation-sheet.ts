import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

/**
 * What a firm may ask to be told of its score, in the four parts that French law names for a single decision (Code des
 * relations entre le public et l'administration, R. 311-3-1-2): contribution, data and sources, parameters with their
 * weights, operations. For the office to hand out when it is asked.
 */
export const explanationSheet: Template = {
  id: 'explanation-sheet',
  title: 'letters.title-explanation-sheet',
  audience: 'office',
  texts: { en, es, pt, it, fr },
}
