import type {
  Changes,
  FieldChange,
  HistoryEntry,
  Standing,
  WatchedFirm,
} from '../../../shared/contract/changes.ts'
import type { Edit } from '../../../shared/contract/edits.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'
import { clean } from './clean.ts'

/** What changed, kind by kind, each with its count and its firms. */
export function changesText(changes: Changes, words: Words): string {
  const { counts } = changes
  if (changes.compared.length === 0) return words.say('changes.nothing-to-compare')
  const compared = changes.compared.map(({ source, from, to }) =>
    words.say('changes.compared', {
      source,
      from: from.import,
      fromDate: words.date(from.asOf),
      to: to.import,
      toDate: words.date(to.asOf),
    }),
  )
  const part = <T extends WatchedFirm>(
    kind: keyof Changes['counts'],
    firms: readonly T[],
    more: (firm: T) => readonly string[],
  ): string[] => [
    '',
    words.say(`changes.heading-${kind}` satisfies WordKey, { number: words.number(counts[kind]) }),
    ...firms.flatMap((firm) => [`  ${clean(`${firm.id}  ${firm.name}`)}`, ...more(firm)]),
    ...(counts[kind] > firms.length
      ? [`  ${words.say('changes.more', { number: words.number(counts[kind] - firms.length) })}`]
      : []),
  ]
  return [
    ...compared,
    ...part('new', changes.new, () => []),
    ...part('changed', changes.changed, ({ fields }) => fields.map((field) => fieldLine(field, words))),
    ...part('gone', changes.gone, () => []),
    ...part('distressed', changes.distressed, ({ from, to }) => [
      `    ${kindText(from, words)} → ${kindText(to, words)}`,
    ]),
    ...part('window', changes.window, ({ to }) => [standingText(to, words)]),
    ...part('qualifying', changes.qualifying, ({ to }) => [standingText(to, words)]),
  ].join('\n')
}

const kindText = (kind: Changes['distressed'][number]['to'], words: Words): string =>
  words.say(kind === null ? 'watch.status-none' : `import.kind-${kind}`)

const standingText = ({ rank, tier, score }: Standing, words: Words): string =>
  `    ${words.number(rank)}. ${tier ?? ''} ${words.number(score, 1)}`

export function historyText(entries: readonly HistoryEntry[], words: Words): string {
  if (entries.length === 0) return words.say('changes.no-history')
  return entries
    .flatMap(({ asOf, event, fields, ...entry }) => [
      `${words.date(asOf)}  ${words.say(`changes.event-${event}`, { import: entry.import })}`,
      ...fields.map((field) => fieldLine(field, words)),
    ])
    .join('\n')
}

export function editsText(edits: readonly Edit[], words: Words): string {
  if (edits.length === 0) return words.say('changes.no-edits')
  return edits
    .map(({ field, value, registerValue, author, writtenAt, reason }) =>
      clean(
        words.say('changes.edit-line', {
          field: words.say(`fields.${field}`),
          value,
          register: registerValue ?? words.say('changes.unknown'),
          author,
          date: words.date(writtenAt.slice(0, 10)),
          reason,
        }),
      ),
    )
    .join('\n')
}

function fieldLine({ field, from, to }: FieldChange, words: Words): string {
  if (field === 'ownerName') return `    ${words.say('changes.other-person', { field })}`
  return `    ${clean(`${field}: ${valueText(from, words)} → ${valueText(to, words)}`)}`
}

function valueText(value: FieldChange['from'], words: Words): string {
  if (value === null) return words.say('changes.unknown')
  if (typeof value !== 'object') return String(value)
  if (value.high === null) return `${value.low}+`
  return value.low === value.high ? String(value.low) : `${value.low}–${value.high}`
}
