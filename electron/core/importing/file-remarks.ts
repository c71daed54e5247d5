import type { Problem, ProblemCode } from '../../../shared/firm/problem.ts'
import { cut } from '../../../shared/registry/clean-cell.ts'
import { formatDoubts } from '../../../shared/registry/format-doubts.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import type { SniffedFile } from './sniff.ts'

/** Columns beyond these are never mapped. */
const MAPPED_COLUMNS = 1_000

/**
 * What was odd about a file as a whole, from the first look at it. `dateOrderSaid`: a person or a saved mapping has
 * said which comes first, the day or the month.
 */
export function fileRemarks(file: SniffedFile, dateOrderSaid: boolean): Problem[] {
  const { encoding, titles, header, headerLine, samples, mapping, profile, companion } = file
  const line = Math.max(1, headerLine)
  const about = (code: ProblemCode, value: string | null, column: string | null = null): Problem => ({
    code,
    line,
    column,
    value: value === null ? null : cut(value, 200),
  })
  const doubts = companion === null ? { samples, fields: mapping.fields, profile, dateOrderSaid } : null
  return [
    ...(headerLine === 0 && companion === null && profile.headerless === null
      ? [about('no-header', null)]
      : []),
    ...(file.sureOfEncoding ? [] : [about('encoding-guessed', encoding)]),
    ...(file.mixedLineEnds ? [about('mixed-newlines', null)] : []),
    ...(titles.length === 0 ? [] : [{ ...about('preamble-skipped', titles.join(' / ')), line: 1 }]),
    ...(headerLine === 0 ? [] : oddNames(header, about)),
    ...(header.length > MAPPED_COLUMNS ? [about('too-many-columns', String(header.length))] : []),
    ...(doubts === null
      ? []
      : formatDoubts(doubts).map(({ code, value, column }) => about(code, value, column))),
  ]
}

function oddNames(
  header: readonly string[],
  about: (code: ProblemCode, value: string | null, column?: string | null) => Problem,
): Problem[] {
  const seen = new Set<string>()
  const found: Problem[] = []
  for (const [place, name] of header.entries()) {
    const plain = normalHeader(name)
    if (name.trim() === '') found.push(about('empty-column', String(place + 1)))
    else if (seen.has(plain)) found.push(about('duplicate-header', null, name.trim()))
    seen.add(plain)
  }
  return found
}
