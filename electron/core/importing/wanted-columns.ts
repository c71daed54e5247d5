import { bareHeader } from '../../../shared/registry/bare-header.ts'
import type { Companion } from '../../../shared/registry/bundle/companion.ts'
import { columnNames } from '../../../shared/registry/bundle/match-companion.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import type { SniffedFile } from './sniff.ts'

/** Columns that the mapping, a rule of the profile or its accounts read; all others stay in the reading thread. */
export function wantedColumns(
  file: Pick<SniffedFile, 'header' | 'mapping' | 'profile' | 'companion'>,
): number[] {
  if (file.companion !== null) return companionColumns(file.header, file.companion)
  const mapped = Object.values(file.mapping.fields).map((column) => column.index)
  const named = new Set(file.profile.rules.flatMap((rule) => [rule.column, rule.says.dateColumn ?? '']))
  const accounts = new Set(Object.values(file.profile.accounts ?? {}))
  const ruled = file.header.flatMap((header, index) => {
    const name = normalHeader(header)
    return named.has(name) || accounts.has(bareHeader(name)) ? [index] : []
  })
  return [...new Set([...mapped, ...ruled])].sort((a, b) => a - b)
}

/** A companion's own columns and those its rules ask for. */
function companionColumns(header: readonly string[], companion: Companion): number[] {
  const asked = new Set([...columnNames(companion), ...askedBeside(companion)])
  return header.flatMap((name, index) => (asked.has(normalHeader(name)) ? [index] : []))
}

function askedBeside(companion: Companion): readonly string[] {
  if (companion.kind !== 'firm') return []
  const rules = companion.reading.rules ?? []
  return [
    ...rules.flatMap(({ column, says }) => [column, says.dateColumn ?? '']),
    companion.seat?.column ?? '',
    companion.period ?? '',
    companion.until ?? '',
  ]
}
