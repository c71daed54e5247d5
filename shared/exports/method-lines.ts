import type { Words } from '../words/words.ts'
import type { CandidateSheet } from './candidate-sheet.ts'

/** How the list came about, a label and a value a line. */
export function methodLines({
  heading,
  personalData,
  decided,
  words,
}: CandidateSheet): readonly (readonly [string, string])[] {
  const { say, number, date } = words
  const { lens, model, asOf, exportedAt, author, filter, firms, eligible, excluded, referred } = heading
  return [
    [say('exports.standing'), say(`exports.standing-${decided ? 'decided' : 'proposal'}`)],
    [say('frame.lens'), say(`criteria.lens-${lens}`)],
    [say('exports.model'), `${model.id} ${model.version}`],
    [say('exports.data-date'), date(asOf)],
    [say('exports.exported-at'), date(exportedAt)],
    ...(author.trim() === '' ? [] : [[say('exports.author'), author] as const]),
    [say('exports.filter'), filterText(filter, words)],
    [say('exports.personal'), say(`exports.personal-${personalData ? 'yes' : 'no'}`)],
    [say('exports.counted'), number(firms)],
    [say('exports.eligible'), number(eligible)],
    ...Object.entries({ ...excluded, ...referred }).map(
      ([reason, count]) => [say('exports.left', { reason }), number(count)] as const,
    ),
  ]
}

const filterText = (filter: Readonly<Record<string, unknown>>, { say }: Words): string =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join('; ') || say('exports.no-filter')
