import iconv from 'iconv-lite'
import { AppError } from '../../../shared/contract/errors.ts'
import { bindMapping } from '../../../shared/registry/bind-mapping.ts'
import { type FoundHeader, findHeader, type ParsedLine } from '../../../shared/registry/find-header.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { matchProfile, type ProfileReason, profileOf } from '../../../shared/registry/match-profile.ts'
import type { Profile } from '../../../shared/registry/profile.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { countLineEnds } from './count-line-ends.ts'
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
 * Errors: those of lookAtFile; `encoding-unknown`, `profile-unknown`.
 */
export function sniffFile(request: SniffRequest): SniffedFile {
  const look = lookAtFile(request.path)
  const options = request.options ?? {}
  const encoding = options.encoding ?? guessEncoding(look.head, look.pieces)
  if (!iconv.encodingExists(encoding)) throw new AppError('encoding-unknown', { file: look.name, encoding })
  const text = createLineEnds().feed(iconv.decode(look.head, encoding), true).slice(0, LOOKED_AT)
  refuseBinary(text, look)
  const delimiter = options.delimiter ?? guessDelimiter(text)
  const found = headerAmong(firstRecords(text, delimiter, look), options)
  const recognised = matchProfile({ header: found.header, fileName: look.name })
  const chosen = request.profile ?? request.mapping?.profile
  const match = chosen === undefined || chosen === recognised.profile.id ? recognised : chosenProfile(chosen)
  const mapping =
    request.mapping === undefined
      ? proposeMapping({ ...found, samples: found.rows, profile: match.profile })
      : bindMapping(request.mapping, found.header)
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

/** Errors: `file-header-only`, `file-no-header`, `file-no-name-or-id`. Asked before an import, not while a mapping is still made by hand. */
export function requireFirms(sniffed: SniffedFile): void {
  const file = sniffed.look.name
  if (sniffed.rows.length === 0) throw new AppError('file-header-only', { file })
  const { fields } = sniffed.mapping
  if (fields.name === undefined && fields.registryId === undefined && fields.tradeName === undefined)
    throw new AppError(sniffed.headerLine === 0 ? 'file-no-header' : 'file-no-name-or-id', {
      file,
      columns: sniffed.header.slice(0, 30).join(', '),
    })
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

/** The records at the beginning that hold anything, with their lines. */
function firstRecords(text: string, delimiter: string, look: FileLook): ParsedLine[] {
  const whole = look.bytes <= look.head.length
  const parsed = parseText(text, { delimiter }, false)
  const rest =
    whole || parsed.rows.length === 0 ? parseText(text.slice(parsed.used), { delimiter }, true).rows : []
  const lines: ParsedLine[] = []
  let line = 1
  for (const cells of [...parsed.rows, ...rest]) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells })
    line += 1 + cells.reduce((sum, cell) => sum + countLineEnds(cell), 0)
  }
  if (lines.length === 0) throw new AppError('file-empty', { file: look.name })
  return lines
}

function headerAmong(
  lines: readonly ParsedLine[],
  options: ReadingOptions,
): Pick<SniffedFile, 'headerLine' | 'titles' | 'header' | 'rows'> {
  const chosen = options.headerLine
  const found = chosen === undefined ? findHeader(lines) : headerAt(lines, chosen)
  const rows = lines.slice(found.firstRow).map((line) => line.cells)
  const width = Math.max(0, ...rows.map((row) => row.length))
  return {
    headerLine: found.line,
    titles: found.titles,
    header: found.line === 0 ? Array.from({ length: width }, (_, n) => `${n + 1}`) : found.header,
    rows,
  }
}

/** The header on a line that the person chose; 0 = the file has none. */
function headerAt(lines: readonly ParsedLine[], chosen: number): FoundHeader {
  const index = chosen === 0 ? -1 : lines.findIndex(({ line }) => line >= chosen)
  const found = lines[index]
  if (found === undefined) return { line: 0, header: [], titles: [], firstRow: 0 }
  const titles = lines.slice(0, index).map(({ cells }) => cells.filter((cell) => cell !== '').join(' '))
  return { line: found.line, header: found.cells, titles, firstRow: index + 1 }
}
