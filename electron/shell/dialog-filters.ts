import { extname } from 'node:path'
import type { FileFilter } from 'electron'
import type { ChoosePurpose, SaveRequest } from '../../shared/contract/door.ts'
import type { Words } from '../../shared/words/words.ts'

const ENDINGS: Readonly<Record<ChoosePurpose, readonly string[]>> = {
  registry: ['csv', 'tsv', 'txt', 'json', 'gz', 'zip'],
  workspace: ['relevo'],
  mapping: ['json'],
  model: ['json'],
  outcomes: ['csv', 'tsv', 'txt'],
  template: ['docx'],
  list: ['json'],
  boundaries: ['geojson', 'topojson', 'json'],
  places: ['csv', 'tsv', 'txt'],
}

/** What an open dialog shows for a purpose; all files remain within reach. */
export function openFilters(purpose: ChoosePurpose, words: Words): FileFilter[] {
  return [
    { name: words.say(`door.kind-${purpose}`), extensions: [...ENDINGS[purpose]] },
    { name: words.say('door.kind-any'), extensions: ['*'] },
  ]
}

/** The one kind of file that is about to be written, so that the dialog adds its ending. */
export function saveFilters({ suggestedName }: SaveRequest): FileFilter[] {
  const ending = extname(suggestedName).slice(1)
  return ending === '' ? [] : [{ name: ending.toUpperCase(), extensions: [ending] }]
}
