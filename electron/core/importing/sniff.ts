import { AppError } from '../../../shared/contract/errors.ts'
import { bindMapping } from '../../../shared/registry/bind-mapping.ts'
import type { Companion } from '../../../shared/registry/bundle/companion.ts'
import type { RowsOfFile } from '../../../shared/registry/bundle/layout.ts'
import {
  type BundlePlace,
  columnNames,
  layoutLacking,
  matchCompanion,
  matchHeaderless,
} from '../../../shared/registry/bundle/match-companion.ts'
import { findHeader } from '../../../shared/registry/find-header.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { matchProfile, type ProfileReason, profileOf } from '../../../shared/registry/match-profile.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import type { Profile } from '../../../shared/registry/profile.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { isBlank } from '../reading/cell-kind.ts'
import { type Dialect, PLAIN } from '../reading/dialect.ts'
import type { FoundTable, RawRow } from '../reading/find-table.ts'
import { headerNames } from '../reading/header-names.ts'
import { type FileLook, lookAtFile } from '../reading/look-at-file.ts'
import { rowsFurtherIn } from '../reading/rows-further-in.ts'
import { sniffTable, type TableSniff, tableAt } from '../reading/sniff-table.ts'
import { isJsonLines, sampleJsonLines } from './json-lines.ts'

/** What the first look at a file tells; the import reads the file exactly so. */
export interface SniffedFile {
  readonly look: FileLook
  readonly encoding: string
  readonly delimiter: string
  readonly dialect: Dialect
  readonly table: FoundTable
  /** Line of the header, from 1; 0 = the file has none. */
  readonly headerLine: number
  readonly titles: readonly string[]
  readonly header: readonly string[]
  /** Rows below the header, from the beginning of the file. */
  readonly rows: readonly (readonly string[])[]
  /** Those rows and more from all over the file, by which its formats are told. */
  readonly samples: readonly (readonly string[])[]
  readonly profile: Profile
  readonly profileReason: ProfileReason
  /** Of a companion file: no column is mapped, its profile knows them. */
  readonly mapping: Mapping
  /** Which companion of the register the file is; null = it holds the firms themselves. */
  readonly companion: Companion | null
  readonly form: 'table' | 'json-lines'
  /** False where the encoding was told from letters alone. */
  readonly sureOfEncoding: boolean
  readonly mixedLineEnds: boolean
}

export interface SniffRequest {
  readonly path: string
  readonly options?: ReadingOptions | undefined
  readonly profile?: string | undefined
  readonly mapping?: Mapping | undefined
}

/**
 * Encoding, delimiter, header, profile and mapping of a file; each can be overruled by `options`.
 *
 * Errors: those of lookAtFile; `encoding-unknown`, `profile-unknown`, `file-line-too-long`, `file-column-missing` (of a
 * layout without column names).
 */
export function sniffFile(request: SniffRequest): SniffedFile {
  const look = lookAtFile(request.path)
  if (isJsonLines(look)) return sniffJsonLines(look)
  const options = request.options ?? {}
  const seen = sniffTable(look, options)
  refuseBinary(seen.text, look)
  const { found, place } = placeAmong(seen, look, request)
  if (found.rows.length === 0) refuseRowless(seen, look, found.header)
  const reading = { encoding: seen.encoding, dialect: seen.dialect, table: found.table }
  const samples = [...found.rows, ...rowsFurtherIn(look, reading)]
  const file = {
    look,
    samples,
    encoding: seen.encoding,
    delimiter: seen.dialect.delimiter,
    dialect: seen.dialect,
    form: 'table' as const,
    sureOfEncoding: seen.sureOfEncoding,
    mixedLineEnds: seen.mixedLineEnds,
    ...found,
  }
  if (place !== null && place.companion !== null) return asCompanion(file, place)
  const recognised = place ?? matchProfile({ header: found.header, fileName: look.name })
  const chosen = request.profile ?? request.mapping?.profile
  const match = chosen === undefined || chosen === recognised.profile.id ? recognised : chosenProfile(chosen)
  const mapping =
    request.mapping === undefined
      ? proposeMapping({ header: found.header, samples, profile: match.profile })
      : bindMapping(request.mapping, found.header)
  return {
    ...file,
    companion: null,
    profile: match.profile,
    profileReason: match.reason,
    mapping: {
      ...mapping,
      decimal: options.decimal ?? mapping.decimal,
      dateOrder: options.dateOrder ?? mapping.dateOrder,
    },
  }
}

/** Rows that are looked at to know a file without column names. */
const KNOWN_BY = 200

/** The table and what it is in a register's bundle, where that is known; a profile that was chosen has its say. */
function placeAmong(
  seen: TableSniff,
  look: FileLook,
  request: SniffRequest,
): { readonly found: FoundRows; readonly place: BundlePlace | null } {
  const fits = (profile: string): boolean => request.profile === undefined || request.profile === profile
  const lines = seen.records.filter(({ cells }) => !isBlank(cells))
  const mayBeBare = request.options?.headerLine === undefined || request.options.headerLine === 0
  const beginning = { rows: lines.slice(0, KNOWN_BY).map(({ cells }) => cells), fileName: look.name }
  const bare = mayBeBare ? matchHeaderless(beginning) : null
  if (bare !== null && fits(bare.place.profile.id)) {
    const table = { ...tableAt(seen.table, seen.records, 0), width: bare.names.length }
    const rows = lines.map(({ cells }) => cells)
    return { found: { table, headerLine: 0, titles: [], header: bare.names, rows }, place: bare.place }
  }
  const isByHand = (request.profile ?? request.mapping) !== undefined
  if (mayBeBare && !isByHand) refuseLacking(beginning)
  const found = headerAmong(seen, request.options ?? {})
  const file = { header: found.header, fileName: look.name }
  const place = matchCompanion(file)
  if (place === null || !fits(place.profile.id) || shareOf(matchProfile(file)) >= place.share)
    return { found, place: null }
  return { found, place }
}

/** Where columns are known by their place alone, a missing one would put wrong values under every other name. */
function refuseLacking(file: RowsOfFile): void {
  const lacking = layoutLacking(file)
  if (lacking === null) return
  const { profile, columns } = lacking
  throw new AppError('file-column-missing', {
    file: file.fileName,
    profile: profile.title,
    columns,
    found: columns - 1,
  })
}

const shareOf = ({ reason }: { readonly reason: ProfileReason }): number =>
  'of' in reason ? reason.found / reason.of : 0

type FileAndTable = Omit<SniffedFile, 'companion' | 'profile' | 'profileReason' | 'mapping'>

const asCompanion = (file: FileAndTable, place: BundlePlace): SniffedFile => ({
  ...file,
  companion: place.companion,
  profile: place.profile,
  profileReason: place.reason,
  mapping: {
    profile: place.profile.id,
    fields: {},
    unmapped: file.header,
    decimal: place.profile.decimal ?? '.',
    dateOrder: place.profile.dateOrder ?? 'ymd',
  },
})

/** A file of JSON objects is read where it is a companion that is known. Errors: `file-not-table`. */
function sniffJsonLines(look: FileLook): SniffedFile {
  const { header, rows } = sampleJsonLines(look)
  const place = matchCompanion({ header, fileName: look.name })
  if (place === null || place.companion === null)
    throw new AppError('file-not-table', { file: look.name, found: 'JSON' })
  const placed = rowsBy(columnNames(place.companion), header, rows)
  const file: FileAndTable = {
    look,
    samples: placed,
    encoding: 'utf-8',
    delimiter: '',
    dialect: PLAIN,
    table: {
      width: null,
      comment: null,
      firstLine: 1,
      header: null,
      headerLine: 0,
      headerRows: [],
    },
    form: 'json-lines',
    sureOfEncoding: true,
    mixedLineEnds: false,
    headerLine: 0,
    titles: [],
    header: columnNames(place.companion),
    rows: placed,
  }
  return asCompanion(file, place)
}

function rowsBy(
  columns: readonly string[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[][] {
  const names = header.map(normalHeader)
  const places = columns.map((column) => names.indexOf(column))
  return rows.map((row) => places.map((place) => row[place] ?? ''))
}

/** Errors: `file-header-only`, `file-no-header`, `file-no-name-or-id`. Asked before an import, not while a mapping is still made by hand. */
export function requireFirms(sniffed: SniffedFile): void {
  const file = sniffed.look.name
  if (sniffed.rows.length === 0) throw new AppError('file-header-only', { file })
  if (sniffed.companion !== null) return
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

/** Where no row was found: there is nothing at all, or a line or a quotation mark that does not end within what is looked at. */
function refuseRowless({ text, records }: TableSniff, look: FileLook, header: readonly string[]): void {
  const file = look.name
  if (look.isWhole || text.trim() === '') {
    if (header.length === 0) throw new AppError('file-empty', { file })
    return
  }
  const line = (records.at(-1)?.line ?? 0) + 1
  const rest = text
    .split('\n')
    .slice(line - 1)
    .join('\n')
  if (header.length > 0 && rest.length < text.length / 2) return
  throw new AppError('file-line-too-long', { file, line, read: Math.round(look.head.length / 1024) })
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

type FoundRows = Pick<SniffedFile, 'table' | 'headerLine' | 'titles' | 'header' | 'rows'>

/** The header where names known from registers stand, else where the form of the table has it. */
function headerAmong(seen: TableSniff, options: ReadingOptions): FoundRows {
  const lines = seen.records.filter(({ cells }) => !isBlank(cells))
  const table = options.headerLine === undefined ? registerTable(seen, lines) : seen.table
  const rows = lines.filter(({ line }) => line >= table.firstLine).map(({ cells }) => cells)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const above = lines.filter(
    ({ line }) => line < (table.headerLine === 0 ? table.firstLine : table.headerLine),
  )
  return {
    table,
    headerLine: table.headerLine,
    titles: above.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ')),
    header:
      table.headerLine === 0
        ? Array.from({ length: width }, (_, n) => `${n + 1}`)
        : headerNames(
            table.headerRows.filter((row, at, all) => all.findIndex((one) => same(one, row)) === at),
          ),
    rows,
  }
}

function registerTable({ table, records }: TableSniff, lines: readonly RawRow[]): FoundTable {
  const { line } = findHeader(lines)
  if (line === table.headerLine) return table
  if (line > 0) return tableAt(table, records, line)
  return {
    ...tableAt(table, records, 0),
    firstLine: table.headerLine === 0 ? table.firstLine : table.headerLine,
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n')
