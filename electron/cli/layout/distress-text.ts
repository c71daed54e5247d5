import type { DistressProposal } from '../../../shared/contract/distress.ts'
import type { Words } from '../../../shared/words/words.ts'
import { clean } from './clean.ts'

/** Events that wait for somebody, each with the firms that may be meant. */
export function proposalsText(proposals: readonly DistressProposal[], words: Words): string {
  if (proposals.length === 0) return words.say('changes.no-proposals')
  const unknown = words.say('changes.unknown')
  return proposals
    .flatMap(({ candidates, kind, date, municipality, ...event }) => [
      clean(
        words.say('changes.proposal', {
          event: event.event,
          name: event.name,
          place: municipality ?? unknown,
          kind: words.say(`changes.kind-${kind}`),
          date: date === null ? unknown : words.date(date),
        }),
      ),
      ...candidates.map(({ firm, name, municipality: place, similarity }) => {
        const percent = `${words.number(similarity * 100)} %`
        return `  ${clean(words.say('changes.candidate', { firm, name, place: place ?? unknown, percent }))}`
      }),
    ])
    .join('\n')
}
