import type { Words } from './words.ts'

/** The series of whoever gave a file no name: a word of the program, which tells a reader nothing. */
const UNNAMED = 'generic'

/** Where a firm's facts stand: file, line, series and days. `asOf` and `importedAt` are ISO dates. */
export const originText = (
  origin: {
    readonly source: string
    readonly file: string
    readonly line: number
    readonly importedAt: string
  },
  asOf: string,
  words: Words,
): string =>
  words.say('documents.origin', {
    file: origin.file,
    line: origin.line,
    source: origin.source === UNNAMED ? '' : ` (${origin.source})`,
    dataDate: words.date(asOf),
    importedAt: words.date(origin.importedAt),
  })
