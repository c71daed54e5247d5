import { COMPANIONS } from '../companions/all.ts'
import type { ProfileReason } from '../match-profile.ts'
import type { Profile } from '../profile.ts'
import { PROFILES } from '../profiles/all.ts'
import type { Companion } from './companion.ts'
import { isHeaderless, type LayoutMatch, matchCells, matchHeader } from './layout.ts'

export interface FileWithHeader {
  readonly header: readonly string[]
  readonly fileName: string
}
export interface FileOfRows {
  readonly rows: readonly (readonly string[])[]
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

/** The main or companion file whose width and cells rows without a header have, and the names of its columns. */
export function matchHeaderless(
  file: FileOfRows,
): { readonly place: BundlePlace; readonly names: readonly string[] } | null {
  const mains = PROFILES.flatMap((profile) => {
    const found = profile.headerless === null ? null : matchCells(profile.headerless, file)
    if (found === null || profile.headerless === null) return []
    const place = { profile, companion: null, reason: reasonOf(found, file.fileName), share: 1 }
    return [{ place, names: profile.headerless.names }]
  })
  const companions = COMPANIONS.flatMap((companion) => {
    const { layout } = companion
    const found = isHeaderless(layout) ? matchCells(layout, file) : null
    return isHeaderless(layout)
      ? placeOf(companion, found, file.fileName).map((place) => ({ place, names: layout.names }))
      : []
  })
  return [...mains, ...companions][0] ?? null
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
