import { AppError } from '../../../shared/contract/errors.ts'
import { bindMapping } from '../../../shared/registry/bind-mapping.ts'
import { findHeader } from '../../../shared/registry/find-header.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { matchProfile, type ProfileReason, profileOf } from '../../../shared/registry/match-profile.ts'
import type { Profile } from '../../../shared/registry/profile.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { isBlank } from '../reading/cell-kind.ts'
import type { Dialect } from '../reading/dialect.ts'
import type { FoundTable, RawRow } from '../reading/find-table.ts'
import { headerNames } from '../reading/header-names.ts'
import { type FileLook, lookAtFile } from '../reading/look-at-file.ts'
import { sniffTable, type TableSniff, tableAt } from '../reading/sniff-table.ts'

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

/**
 * Encoding, delimiter, header, profile and mapping of a file; each can be overruled by `options`.
 *
 * Errors: those of lookAtFile; `encoding-unknown`, `profile-unknown`.
 */
export function sniffFile(request: SniffRequest): SniffedFile {
  const look = lookAtFile(request.path)
  const options = request.options ?? {}
  const seen = sniffTable(look, options)
  refuseBinary(seen.text, look)
  const found = headerAmong(seen, options)
  if (found.header.length === 0 && found.rows.length === 0)
    throw new AppError('file-empty', { file: look.name })
  const recognised = matchProfile({ header: found.header, fileName: look.name })
  const chosen = request.profile ?? request.mapping?.profile
  const match = chosen === undefined || chosen === recognised.profile.id ? recognised : chosenProfile(chosen)
  const mapping =
    request.mapping === undefined
      ? proposeMapping({ ...found, samples: found.rows, profile: match.profile })
      : bindMapping(request.mapping, found.header)
  return {
    look,
    encoding: seen.encoding,
    delimiter: seen.dialect.delimiter,
    dialect: seen.dialect,
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
