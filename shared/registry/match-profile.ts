import { bareHeader } from './bare-header.ts'
import { normalHeader } from './normal-header.ts'
import type { Fingerprint, Profile } from './profile.ts'
import { PROFILES } from './profiles/all.ts'
import { generic } from './profiles/generic.ts'

/** Why a file was taken for a register's, as data that the words turn into a sentence. */
export type ProfileReason =
  | { readonly kind: 'header'; readonly found: number; readonly of: number }
  | { readonly kind: 'header-and-name'; readonly found: number; readonly of: number; readonly file: string }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'none' }

export interface ProfileMatch {
  readonly profile: Profile
  readonly reason: ProfileReason
}

/** The register whose known column names the header has most of; the generic profile where none has enough. */
export function matchProfile(file: { header: readonly string[]; fileName: string }): ProfileMatch {
  const names = new Set(file.header.map(normalHeader).flatMap((name) => [name, bareHeader(name)]))
  const fileName = normalHeader(file.fileName)
  let best: ProfileMatch = { profile: generic, reason: { kind: 'none' } }
  let bestShare = 0
  for (const profile of PROFILES) {
    if (profile.fingerprint === null) continue
    const { headers } = profile.fingerprint
    const found = headers.filter((name) => names.has(name)).length
    const named = isNamedLike(fileName, profile.fingerprint)
    const share = found / headers.length
    if (share <= bestShare || !isEnough(found, named, profile.fingerprint)) continue
    bestShare = share
    const evidence = { found, of: headers.length }
    best = {
      profile,
      reason: named
        ? { kind: 'header-and-name', ...evidence, file: file.fileName }
        : { kind: 'header', ...evidence },
    }
  }
  return best
}

const isNamedLike = (fileName: string, print: Fingerprint): boolean =>
  print.fileName !== null && fileName.includes(print.fileName)

const isEnough = (found: number, named: boolean, print: Fingerprint): boolean =>
  found >= (named ? Math.ceil(print.atLeast / 2) : print.atLeast)

/** The profile with this id, or null. */
export const profileOf = (id: string): Profile | null => PROFILES.find((profile) => profile.id === id) ?? null
