import { asDate, asList, asObject, asOneOf, asText, onlyKeys } from './check-input.ts'
import { FINDINGS, type Source } from './model.ts'

const KINDS = ['published', 'expert-judgement'] as const

/** Checks where a number comes from; a published one names at least one work. Throws InputFault. */
export function checkSource(value: unknown, path: string): Source {
  const given = asObject(value, path)
  onlyKeys(given, ['kind', 'date', 'works', 'finding', 'note'], path)
  const kind = asOneOf(given['kind'], `${path}.kind`, KINDS)
  const works = asList(given['works'] === undefined ? [] : given['works'], `${path}.works`).map(
    (work, place) => asText(work, `${path}.works[${place}]`),
  )
  const { finding, note } = given
  const said = {
    works,
    ...(finding === undefined ? {} : { finding: asOneOf(finding, `${path}.finding`, FINDINGS) }),
    ...(note === undefined ? {} : { note: asText(note, `${path}.note`) }),
  }
  if (kind === 'expert-judgement') return { kind, date: asDate(given['date'], `${path}.date`), ...said }
  if (works.length === 0) asText('', `${path}.works`)
  return given['date'] === undefined
    ? { kind, ...said }
    : { kind, date: asDate(given['date'], `${path}.date`), ...said }
}

/** Sources of single figures, by their names; a figure may go without. Throws InputFault. */
export function checkSources<Name extends string>(
  value: unknown,
  names: readonly Name[],
  path: string,
): { readonly sources?: Partial<Readonly<Record<Name, Source>>> } {
  if (value === undefined) return {}
  const given = asObject(value, path)
  onlyKeys(given, names, path)
  const sources: Partial<Record<Name, Source>> = {}
  for (const name of names)
    if (given[name] !== undefined) sources[name] = checkSource(given[name], `${path}.${name}`)
  return { sources }
}
