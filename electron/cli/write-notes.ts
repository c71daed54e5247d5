import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CallError } from '../../shared/contract/connect.ts'
import type { Words } from '../../shared/words/words.ts'
import type { PrintedRanking } from './layout/ranking-text.ts'
import type { Core } from './terminal.ts'

interface NotesRequest {
  readonly ranking: PrintedRanking
  readonly folder: string
  /** The file of the model the ranking was made with. */
  readonly model: string | undefined
  readonly words: Words
}

/** A file note per candidate, named by rank and id: `01-B0042.md`. Returns how many. */
export async function writeNotes(
  core: Core,
  { ranking, folder, model, words }: NotesRequest,
): Promise<number> {
  makeFolder(folder, words)
  const { candidates, lens, asOf } = ranking
  const digits = String(candidates.length).length
  for (const [place, { id }] of candidates.entries()) {
    const name = `${String(place + 1).padStart(Math.max(2, digits), '0')}-${fileNameOf(id)}.md`
    await core.call('document.save', {
      firm: id,
      template: 'file-note',
      lens,
      model,
      asOf,
      language: words.language,
      format: 'md',
      file: join(folder, name),
    })
  }
  return candidates.length
}

function makeFolder(folder: string, words: Words): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? ''
    const details = { file: folder, reason }
    const message = words.say('errors.file-not-writable', details)
    throw new CallError({ code: 'file-not-writable', message, details })
  }
}

/** An id is text from a file: only plain signs of it get into a file's name. */
const fileNameOf = (id: string): string => id.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60) || '_'
