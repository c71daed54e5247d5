import type { Model } from './model.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One entry in which two models differ; `null` = the model does not have it. */
export interface ModelDifference {
  /** Names from the model down to the entry, as `['criteria', 'need', 'weight']`; entries of lists by their own name. */
  readonly path: readonly string[]
  readonly before: Json
  readonly after: Json
}

/** What stands in a list under a name of its own, and by which key. */
const NAMED_BY: Readonly<Record<string, string>> = {
  criteria: 'id',
  indicators: 'id',
  readings: 'reading',
  rows: 'codes',
  points: '0',
}

/**
 * Every entry in which `after` differs from `before`, in the order of the model. A criterion, an indicator or a row of
 * a table, or a breakpoint, that one of them lacks is one difference. Where the same entries stand in another order,
 * the path ends with `order`.
 */
export function compareModels(before: Model, after: Model): readonly ModelDifference[] {
  return differences(asJson(before), asJson(after), [])
}

const asJson = (model: Model): Json => JSON.parse(JSON.stringify(model))

function differences(before: Json, after: Json, path: readonly string[]): readonly ModelDifference[] {
  const name = NAMED_BY[path.at(-1) ?? '']
  if (name !== undefined && isList(before) && isList(after)) return inNamedLists(before, after, path, name)
  if (isRecord(before) && isRecord(after)) return inRecords(before, after, path)
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}

function inRecords(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
  path: readonly string[],
): readonly ModelDifference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => differences(before[key] ?? null, after[key] ?? null, [...path, key]))
}

function inNamedLists(
  before: readonly Json[],
  after: readonly Json[],
  path: readonly string[],
  name: string,
): readonly ModelDifference[] {
  const [old, current] = [byName(before, name), byName(after, name)]
  const found = inRecords(old, current, path)
  const names = [Object.keys(old), Object.keys(current)] as const
  const sameEntries = names[0].length === names[1].length && names[0].every((one) => one in current)
  const sameOrder = names[0].every((one, place) => one === names[1][place])
  if (!sameEntries || sameOrder) return found
  return [...found, { path: [...path, 'order'], before: names[0], after: names[1] }]
}

const byName = (entries: readonly Json[], name: string): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    entries.map((entry, place) => [String((isNamed(entry) ? entry[name] : undefined) ?? place), entry]),
  )

/** A breakpoint is named by what is read, its first entry. */
const isNamed = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
