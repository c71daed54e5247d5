import type { Reply } from '../../shared/contract/reply.ts'
import type { Settings } from '../../shared/contract/workspace.ts'
import type { Language } from '../../shared/words/words.ts'

/** The language that the person has chosen, where a reply tells it; otherwise null. */
export function spokenLanguage(call: string, reply: Reply): Language | null {
  if (!reply.ok || (call !== 'settings.get' && call !== 'settings.set')) return null
  return (reply.value as Settings).language
}
