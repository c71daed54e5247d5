import type { Template } from '../template.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** One page to the owner: it asks, it does not propose, and it carries public facts only. */
export const ownerLetter: Template = {
  id: 'owner-letter',
  title: 'documents.owner-letter',
  audience: 'owner',
  texts: { en, es },
}
