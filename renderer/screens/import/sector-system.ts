import type { Sniff } from '../../../shared/contract/import.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { profileOf } from '../../../shared/registry/match-profile.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { detectSectorSystem } from '../../../shared/registry/sectors/detect-sector-system.ts'

/**
 * After another column was chosen for the sector code: the classification that the profile knows, else the one that
 * the sample codes are of.
 */
export function withSectorSystem(mapping: Mapping, { samples }: Sniff): Mapping {
  const column = mapping.fields.sectorCode
  if (column === undefined) return mapping
  const known = profileOf(mapping.profile)?.sectorSystem ?? null
  const codes = samples.map((row) => row[column.index]?.trim() ?? '').filter((code) => code !== '')
  return { ...mapping, sectorSystem: known ?? detectSectorSystem(codes, normalHeader(column.header)) }
}
