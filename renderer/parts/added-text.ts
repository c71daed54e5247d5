import type { AddedMembers } from '../../shared/contract/campaigns.ts'
import type { Words } from '../../shared/words/words.ts'

/** What became of firms that were to be added: taken, there already, or left out by name. */
export function addedText({ added, already, suppressed }: AddedMembers, { say }: Words): string {
  return [
    say('campaigns.added', { count: added }),
    ...(already > 0 ? [say('campaigns.added-already', { count: already })] : []),
    ...(suppressed.length > 0 ? [say('campaigns.added-suppressed', { names: suppressed.join(', ') })] : []),
  ].join(' ')
}
