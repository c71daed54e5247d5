import iconv from 'iconv-lite'
import { AppError } from '../../../shared/contract/errors.ts'
import { findHeader } from '../../../shared/registry/find-header.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { matchProfile, type ProfileReason, profileOf } from '../../../shared/registry/match-profile.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import type { Profile } from '../../../shared/registry/profile.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { guessEncoding } from './encoding.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { createLineEnds } from './line-ends.ts'
import { type FileLook, lookAtFile } from './look-at-file.ts'
import { parseText } from './parse-text.ts'

/** What the first look at a file tells; the import reads the file exactly so. */
export interface SniffedFile {
  readonly look: FileLook
  readonly encoding: string
  readonly delimiter: string
  /** Line of the header, from 1; 0 = the file has none. */
  readonly headerLine: number
  readonly titles: readonly string[]
  readonly header: readonly string[]
  /** Rows below the header, from the beginning of the file. */
  readonly rows: readonly (readonly string[])[]
  readonly profile: Profile
  readonly profileReason: ProfileReason
  readonly mapping: Mapping
}

export interface SniffRequest {
  readonly path: string
  readonly options?: ReadingOptions | undefined
  readonly profile?: string | undefined
  readonly mapping?: Mapping | undefined
}

/** Characters of the beginning that are parsed for the header, the samples and the guesses. */
const LOOKED_AT = 256 * 1024

/**
 * Encoding, delimiter, header, profile and mapping of a file; each can be overruled by `options`.
 *
 * Errors: those of lookAtFile; `file-no-header`, `file-header-only`, `file-no-name-or-id`, `profile-unknown`.
 */
export function sniffFile(request: SniffRequest): SniffedFile {
  const look = lookAtFile(request.path)
  const options = request.options ?? {}
  const encoding = options.encoding ?? guessEncoding(look.head, look.pieces)
  if (!iconv.encodingExists(encoding))
    throw new AppError('encoding-unknown', { file: look.name, encoding })
  const text = createLineEnds()
    .feed(iconv.decode(look.head, encoding), true)
    .slice(0, LOOKED_AT)
  refuseBinary(text, look)
  const delimiter = options.delimiter ?? guessDelimiter(text)
  const { rows, lines } = firstRecords(text, delimiter, look)
  const found = headerAmong(rows, lines, options, look)
  const profile = request.profile ?? request.mapping?.profile
  const match =
    profile === undefined ? matchProfile({ header: found.header, fileName: look.name }) : chosenProfile(profile)
  const mapping = request.mapping ?? proposeMapping({ ...found, samples: found.rows, profile: match.profile })
  return {
    look,
    encoding,
    delimiter,
    ...found,
    profile: match.profile,
    profileReason: match.reason,
    mapping: {
      ...mapping,
      decimal: options.decimal ?? mapping.decimal,
      dateOrder: options.dateOrder ?? mapping.dateOrder,
    },
  }
}

/** Errors: `file-header-only`, `file-no-name-or-id`. Asked before an import, not while a mapping is still made by hand. */
export function requireFirms(sniffed: SniffedFile): void {
  const file = sniffed.look.name
  if (sniffed.rows.length === 0) throw new AppError('file-header-only', { file })
  const { fields } = sniffed.mapping
  if (fields.name === undefined && fields.registryId === undefined && fields.tradeName === undefined)
    throw new AppError('file-no-name-or-id', { file, columns: sniffed.header.slice(0, 30).join(', ') })
}

function chosenProfile(id: string): { profile: Profile; reason: ProfileReason } {
  const profile = profileOf(id)
  if (profile === null)
    throw new AppError('profile-unknown', { profile: id, known: PROFILES.map((each) => each.id).join(', ') })
  return { profile, reason: { kind: 'chosen' } }
}

/** Text has no zero bytes; three in a hundred control characters are no text either. */
function refuseBinary(text: string, look: FileLook): void {
  const sample = text.slice(0, 20_000)
  let odd = 0
  for (let place = 0; place < sample.length; place += 1) {
    const code = sample.charCodeAt(place)
    if (code < 9 || (code > 13 && code < 32)) odd += 1
  }
  if (odd > sample.length * 0.03) throw new AppError('file-not-table', { file: look.name, found: 'binary' })
}

function firstRecords(
  text: string,
  delimiter: string,
  look: FileLook,
): { rows: string[][]; lines: number[] } {
  const whole = look.bytes <= look.head.length
  const parsed = parseText(text, { delimiter }, false)
  const rest = whole || parsed.rows.length === 0 ? parseText(text.slice(parsed.used), { delimiter }, true).rows : []
  const rows: string[][] = []
  const lines: number[] = []
  let line = 1
  for (const row of [...parsed.rows, ...rest]) {
    if (row.some((cell) => cell.trim() !== '')) {
      rows.push(row)
      lines.push(line)
    }
    line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  }
  if (rows.length === 0) throw new AppError('file-empty', { file: look.name })
  return { rows, lines }
}

function headerAmong(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  options: ReadingOptions,
  look: FileLook,
): Pick<SniffedFile, 'headerLine' | 'titles' | 'header' | 'rows'> {
  const chosen = options.headerLine
  const index = chosen === undefined ? findHeader(rows) : chosen === 0 ? null : lines.findIndex((line) => line >= chosen)
  if (index === null || index === -1) {
    const width = Math.max(...rows.map((row) => row.length))
    if (chosen === undefined) throw new AppError('file-no-header', { file: look.name })
    return { headerLine: 0, titles: [], header: Array.from({ length: width }, (_, n) => `${n + 1}`), rows }
  }
  return {
    headerLine: lines[index] ?? 1,
    titles: rows.slice(0, index).map((row) => row.filter((cell) => cell !== '').join(' ')),
    header: rows[index] ?? [],
    rows: rows.slice(index + 1),
  }
}
