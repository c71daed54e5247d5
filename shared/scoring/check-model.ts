import { CORE_PARTS, CRITERIA, INDICATORS, LENSES, type Lens } from '../criteria/names.ts'
import { READING_IDS } from '../criteria/reading.ts'
import { asList, asNumber, asObject, asOneOf, asText, type Limits, onlyKeys } from './check-input.ts'
import { checkSource, checkSources } from './check-source.ts'
import { checkValueFunction, isValue } from './check-value-function.ts'
import { InputFault } from './input-fault.ts'
import type { Criterion, Indicator, Model, TierRules, ValuedReading } from './model.ts'

/** The shape of model files; a later program that changes it reads the earlier ones. */
const FORMAT = 1
const VALUE: Limits = { from: 0, to: 1 }
const SCORE: Limits = { from: 0, to: 100 }
/** Sums written with six digits are taken; a third of 1 three times as .333 is not. */
const SUM_TOLERANCE = 1e-6

/** A model as the text of a file; `checkModel` of its JSON is the model again. */
export const modelText = (model: Model): string =>
  `${JSON.stringify({ format: FORMAT, ...model }, null, 2)}\n`

/**
 * Checks a model given as parsed JSON: names, limits, sums, breakpoints in rising order. Answers with a copy that
 * holds nothing else. Throws InputFault, whose `key` is the path of the entry (`criteria[0].indicators[2].prior`).
 */
export function checkModel(input: unknown): Model {
  const given = asObject(input, 'model')
  const known = [
    '$schema',
    'format',
    'id',
    'version',
    'name',
    'basedOn',
    'lens',
    'criteria',
    'tiers',
    'signs',
  ]
  onlyKeys(given, known)
  if (given['format'] !== undefined && given['format'] !== FORMAT) {
    throw new InputFault('format-unknown', { value: JSON.stringify(given['format']), known: FORMAT })
  }
  const lens = asOneOf(given['lens'], 'lens', LENSES)
  const criteria = checkCriteria(given['criteria'], lens)
  return {
    id: asText(given['id'], 'id'),
    version: asText(given['version'], 'version'),
    ...(given['name'] === undefined ? {} : { name: asText(given['name'], 'name') }),
    ...(given['basedOn'] === undefined ? {} : { basedOn: checkOrigin(given['basedOn']) }),
    lens,
    criteria,
    tiers: checkTiers(given['tiers']),
    signs: checkSigns(given['signs'] === undefined ? [] : given['signs'], criteria),
  }
}

function checkOrigin(value: unknown): { readonly id: string; readonly version: string } {
  const given = asObject(value, 'basedOn')
  onlyKeys(given, ['id', 'version'], 'basedOn')
  return {
    id: asText(given['id'], 'basedOn.id'),
    version: asText(given['version'], 'basedOn.version'),
  }
}

function checkCriteria(value: unknown, lens: Lens): readonly Criterion[] {
  const criteria = asList(value, 'criteria').map((one, place) =>
    checkCriterion(one, lens, `criteria[${place}]`),
  )
  assertOnce(criteria, (place) => `criteria[${place}].id`)
  assertSum(criteria, ({ weight }) => weight, 'criteria[…].weight')
  const indicators = criteria.flatMap((criterion, row) =>
    criterion.indicators.map(({ id }, place) => ({ id, at: `criteria[${row}].indicators[${place}].id` })),
  )
  assertOnce(indicators, (place) => indicators[place]?.at ?? '')
  return criteria
}

function checkCriterion(value: unknown, lens: Lens, path: string): Criterion {
  const given = asObject(value, path)
  onlyKeys(given, ['id', 'weight', 'source', 'whole', 'indicators'], path)
  const whole = given['whole'] ?? null
  const indicators = asList(given['indicators'], `${path}.indicators`).map((one, place) =>
    checkIndicator(one, `${path}.indicators[${place}]`),
  )
  assertSum(indicators, ({ share }) => share, `${path}.indicators[…].share`)
  return {
    id: asOneOf(given['id'], `${path}.id`, CRITERIA[lens]),
    weight: asNumber(given['weight'], `${path}.weight`, VALUE),
    source: checkSource(given['source'], `${path}.source`),
    whole: whole === null ? null : asOneOf(whole, `${path}.whole`, READING_IDS.filter(isValue)),
    indicators,
  }
}

export const WAYS = ['first-known', 'highest', 'mean'] as const

function checkIndicator(value: unknown, path: string): Indicator {
  const given = asObject(value, path)
  onlyKeys(given, ['id', 'share', 'prior', 'combine', 'readings', 'source', 'sources'], path)
  const readings = asList(given['readings'], `${path}.readings`).map((one, place) =>
    checkReading(one, `${path}.readings[${place}]`),
  )
  if (readings.length === 0) throw new InputFault('list-empty', { key: `${path}.readings` })
  assertOnce(
    readings.map(({ reading }) => ({ id: reading })),
    (place) => `${path}.readings[${place}].reading`,
  )
  return {
    id: asOneOf(given['id'], `${path}.id`, INDICATORS),
    share: asNumber(given['share'], `${path}.share`, VALUE),
    prior: asNumber(given['prior'], `${path}.prior`, VALUE),
    combine: asOneOf(given['combine'], `${path}.combine`, WAYS),
    readings,
    source: checkSource(given['source'], `${path}.source`),
    ...checkSources(given['sources'], ['share', 'prior'], `${path}.sources`),
  }
}

function checkReading(value: unknown, path: string): ValuedReading {
  const given = asObject(value, path)
  onlyKeys(given, ['reading', 'value', 'shownAs'], path)
  const reading = asOneOf(given['reading'], `${path}.reading`, READING_IDS)
  const valued = { reading, value: checkValueFunction(given['value'], reading, `${path}.value`) }
  if (given['shownAs'] === undefined) return valued
  return { ...valued, shownAs: asOneOf(given['shownAs'], `${path}.shownAs`, [...INDICATORS, ...CORE_PARTS]) }
}

function checkTiers(value: unknown): TierRules {
  const given = asObject(value, 'tiers')
  onlyKeys(given, ['A', 'B', 'coverage', 'source'], 'tiers')
  const a = asObject(given['A'], 'tiers.A')
  onlyKeys(a, ['score', 'low'], 'tiers.A')
  const b = asObject(given['B'], 'tiers.B')
  onlyKeys(b, ['score'], 'tiers.B')
  return {
    A: { score: asNumber(a['score'], 'tiers.A.score', SCORE), low: asNumber(a['low'], 'tiers.A.low', SCORE) },
    B: { score: asNumber(b['score'], 'tiers.B.score', SCORE) },
    coverage: asNumber(given['coverage'], 'tiers.coverage', SCORE),
    ...(given['source'] === undefined ? {} : { source: checkSource(given['source'], 'tiers.source') }),
  }
}

function checkSigns(value: unknown, criteria: readonly Criterion[]): Model['signs'] {
  const present = criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id))
  return asList(value, 'signs').map((name, place) => {
    const key = `signs[${place}]`
    const sign = asOneOf(name, key, INDICATORS)
    if (!present.includes(sign)) throw new InputFault('sign-not-in-model', { key, value: sign })
    return sign
  })
}

function assertOnce(entries: readonly { readonly id: string }[], pathOf: (place: number) => string): void {
  const again = entries.findIndex(({ id }, place) => entries.findIndex((one) => one.id === id) !== place)
  if (again === -1) return
  throw new InputFault('entry-twice', { key: pathOf(again), value: entries[again]?.id ?? '' })
}

function assertSum<Entry>(entries: readonly Entry[], of: (entry: Entry) => number, key: string): void {
  if (entries.length === 0) throw new InputFault('list-empty', { key })
  const sum = entries.reduce((total, entry) => total + of(entry), 0)
  if (Math.abs(sum - 1) > SUM_TOLERANCE)
    throw new InputFault('sum-not-one', { key, sum: Number(sum.toFixed(6)) })
}
