import { COMPANIONS } from '../companions/all.ts'
import type { ProfileReason } from '../match-profile.ts'
import type { Profile } from '../profile.ts'
import { PROFILES } from '../profiles/all.ts'
import type { Companion } from './companion.ts'
import {
  type HeaderlessLayout,
  isHeaderless,
  type LayoutMatch,
  lacksColumn,
  matchCells,
  matchHeader,
  type RowsOfFile,
} from './layout.ts'

export interface FileWithHeader {
  readonly header: readonly string[]
  readonly fileName: string
}

/** What a file is in a register's bundle: the firms themselves, or one of their companions. */
export interface BundlePlace {
  readonly profile: Profile
  /** null = the main file. */
  readonly companion: Companion | null
  readonly reason: ProfileReason
  /** Share of the layout's columns that are there. */
  readonly share: number
}

/** The companion whose known column names a header has most of, or null. */
export function matchCompanion(file: FileWithHeader): BundlePlace | null {
  return best(
    COMPANIONS.flatMap((companion) => {
      const found = isHeaderless(companion.layout) ? null : matchHeader(companion.layout, file)
      return placeOf(companion, found, file.fileName)
    }),
  )
}

/** The main or companion file whose cells rows without a header have, and the names of its columns. */
export function matchHeaderless(
  file: RowsOfFile,
): { readonly place: BundlePlace; readonly names: readonly string[] } | null {
  const found = headerlessLayouts().flatMap(({ layout, profile, companion }) => {
    const match = matchCells(layout, file)
    if (match === null) return []
    const place = { profile, companion, reason: reasonOf(match, file.fileName), share: 1 }
    return [{ place, names: match.names, added: match.names.length - layout.names.length }]
  })
  return found.sort((one, other) => one.added - other.added)[0] ?? null
}

/** The headerless layout that rows would have, were not one of its columns missing, or null. */
export function layoutLacking(
  file: RowsOfFile,
): { readonly profile: Profile; readonly columns: number } | null {
  const found = headerlessLayouts().find(({ layout }) => lacksColumn(layout, file))
  return found === undefined ? null : { profile: found.profile, columns: found.layout.names.length }
}

function headerlessLayouts(): readonly {
  readonly layout: HeaderlessLayout
  readonly profile: Profile
  readonly companion: Companion | null
}[] {
  const mains = PROFILES.flatMap((profile) =>
    profile.headerless === null ? [] : [{ layout: profile.headerless, profile, companion: null }],
  )
  const companions = COMPANIONS.flatMap((companion) => {
    const { layout, of } = companion
    const profile = PROFILES.find(({ id }) => id === of)
    return isHeaderless(layout) && profile !== undefined ? [{ layout, profile, companion }] : []
  })
  return [...mains, ...companions]
}

function placeOf(companion: Companion, found: LayoutMatch | null, fileName: string): BundlePlace[] {
  const profile = PROFILES.find(({ id }) => id === companion.of)
  if (found === null || profile === undefined) return []
  return [{ profile, companion, reason: reasonOf(found, fileName), share: found.found / found.of }]
}

const reasonOf = ({ found, of, named }: LayoutMatch, file: string): ProfileReason =>
  named ? { kind: 'header-and-name', found, of, file } : { kind: 'header', found, of }

const best = (places: readonly BundlePlace[]): BundlePlace | null =>
  places.reduce<BundlePlace | null>(
    (found, place) => (found === null || place.share > found.share ? place : found),
    null,
  )

/** Columns a companion reads: those of a JSON file are found by these names alone. */
export function columnNames(companion: Companion): readonly string[] {
  const { layout } = companion
  const own =
    companion.kind === 'codes'
      ? [companion.code, companion.text]
      : [...companion.firmId, ...Object.values(companion.columns).flat()]
  return [...new Set([...(isHeaderless(layout) ? layout.names : layout.headers), ...own])]
}
