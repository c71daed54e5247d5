import { CANDIDATE_COLUMNS } from '../../../shared/exports/candidate-columns.ts'
import type { Words } from '../../../shared/words/words.ts'

/** What stands in an exported table, column by column. */
export function exportColumns(words: Words): readonly { readonly name: string; readonly meaning: string }[] {
  const listed = CANDIDATE_COLUMNS.map(({ name }) => ({ name, meaning: words.say(`exports.column-${name}`) }))
  return [...listed, { name: 'points-…', meaning: words.say('exports.column-points') }]
}
