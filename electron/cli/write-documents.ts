import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CallError } from '../../shared/contract/connect.ts'
import type { DocumentFormat } from '../../shared/contract/letters.ts'
import type { Words } from '../../shared/words/words.ts'
import type { PrintedRanking } from './layout/ranking-text.ts'
import type { Core } from './terminal.ts'

interface DocumentsRequest {
  readonly ranking: PrintedRanking
  readonly folder: string
  readonly template: string
  readonly format: DocumentFormat
  /** "recipient" = each in its own. */
  readonly language: string
  /** The file of the model the ranking was made with. */
  readonly model: string | undefined
  readonly words: Words
}

export interface DocumentsWritten {
  readonly written: number
  /** Who must not be contacted and was left out. */
  readonly suppressed: readonly string[]
}

/** A document per candidate, named by rank and id: `01-B0042.md`. */
export async function writeDocuments(core: Core, request: DocumentsRequest): Promise<DocumentsWritten> {
  const { ranking, folder, template, format, language, model, words } = request
  makeFolder(folder, words)
  const { candidates, lens, asOf } = ranking
  const digits = Math.max(2, String(candidates.length).length)
  const suppressed: string[] = []
  for (const [place, { id, name }] of candidates.entries()) {
    const fileName = `${String(place + 1).padStart(digits, '0')}-${fileNameOf(id)}.${format}`
    const file = join(folder, fileName)
    try {
      await core.call('document.save', { firm: id, template, lens, model, asOf, language, format, file })
    } catch (error) {
      if (!(error instanceof CallError) || error.failure.code !== 'do-not-contact') throw error
      suppressed.push(name)
    }
  }
  return { written: candidates.length - suppressed.length, suppressed }
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
