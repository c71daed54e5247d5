import { normalHeader } from '../../../shared/registry/normal-header.ts'
import type { SniffedFile } from './sniff.ts'

/** Columns that the mapping or a rule of the profile reads; all others stay in the reading thread. */
export function wantedColumns(file: Pick<SniffedFile, 'header' | 'mapping' | 'profile'>): number[] {
  const mapped = Object.values(file.mapping.fields).map((column) => column.index)
  const named = new Set(file.profile.rules.flatMap((rule) => [rule.column, rule.says.dateColumn ?? '']))
  const ruled = file.header.flatMap((header, index) => (named.has(normalHeader(header)) ? [index] : []))
  return [...new Set([...mapped, ...ruled])].sort((a, b) => a - b)
}
