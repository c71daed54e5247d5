import { asList, asObject, asOneOf, asText, onlyKeys } from './check-input.ts'
import type { Source } from './model.ts'

const KINDS = ['published', 'expert-judgement'] as const

/** Checks where a number comes from; a published one names at least one work. Throws InputFault. */
export function checkSource(value: unknown, path: string): Source {
  const given = asObject(value, path)
  const kind = asOneOf(given['kind'], `${path}.kind`, KINDS)
  const works = asList(given['works'] ?? [], `${path}.works`).map((work, place) =>
    asText(work, `${path}.works[${place}]`),
  )
  const note = given['note'] === undefined ? {} : { note: asText(given['note'], `${path}.note`) }
  if (kind === 'published') {
    onlyKeys(given, ['kind', 'works', 'note'], path)
    if (works.length === 0) asText('', `${path}.works`)
    return { kind, works, ...note }
  }
  onlyKeys(given, ['kind', 'date', 'works', 'note'], path)
  return { kind, date: asText(given['date'], `${path}.date`), works, ...note }
}
