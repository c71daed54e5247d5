import { CORE_PARTS, CRITERIA, GOVERNANCE_FLAGS, INDICATORS, LENSES, SIGNALS } from '../criteria/names.ts'
import { READING_IDS } from '../criteria/reading.ts'
import { WAYS } from './check-model.ts'
import { FINDINGS } from './model.ts'

type Schema = Readonly<Record<string, unknown>>

const value: Schema = { type: 'number', minimum: 0, maximum: 1 }
const score: Schema = { type: 'number', minimum: 0, maximum: 100 }
const text: Schema = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' }
const date: Schema = {
  description: 'A day, a month or a year, as in ISO 8601.',
  type: 'string',
  pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
}
const source: Schema = { $ref: '#/$defs/source' }

const oneOf = (names: readonly string[]): Schema => ({ enum: names })
const listOf = (items: Schema, minItems = 1): Schema => ({ type: 'array', minItems, items })

/** An object that has the required entries, may have the others, and nothing else. */
const object = (required: Readonly<Record<string, Schema>>, others: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...others },
})

const each = (names: readonly string[], schema: Schema): Readonly<Record<string, Schema>> =>
  Object.fromEntries(names.map((name) => [name, schema]))

const sources = (names: readonly string[]): Schema => object({}, each(names, source))

const grounds = { works: listOf(text, 0), finding: oneOf(FINDINGS), note: text }

/**
 * The shape of a model file as a JSON Schema (draft 2020-12), for editors and other programs. A schema cannot say
 * what ties entries together: sums of 1, points in rising order, names that stand once, a kind of value that fits its
 * reading. `checkModel` holds those as well.
 */
export const MODEL_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Relevo scoring model',
  description:
    'Beyond this schema: the weights of the criteria, and the shares of the indicators of each, add up to 1; points rise from left to right; no name stands twice.',
  ...object(
    {
      id: text,
      version: text,
      lens: oneOf(LENSES),
      criteria: listOf({ $ref: '#/$defs/criterion' }),
      tiers: object({ A: object({ score, low: score }), B: object({ score }), coverage: score }, { source }),
    },
    {
      $schema: { type: 'string' },
      format: { const: 1 },
      name: text,
      basedOn: object({ id: text, version: text }),
      signs: listOf(oneOf(INDICATORS), 0),
    },
  ),
  $defs: {
    criterion: object(
      {
        id: oneOf([...new Set(Object.values(CRITERIA).flat())]),
        weight: value,
        source,
        indicators: listOf({ $ref: '#/$defs/indicator' }),
      },
      { whole: oneOf([...READING_IDS, null] as string[]) },
    ),
    indicator: object(
      {
        id: oneOf(INDICATORS),
        share: value,
        prior: value,
        combine: oneOf(WAYS),
        readings: listOf({ $ref: '#/$defs/reading' }),
        source,
      },
      { sources: sources(['share', 'prior']) },
    ),
    reading: object(
      { reading: oneOf(READING_IDS), value: { $ref: '#/$defs/value' } },
      { shownAs: oneOf([...INDICATORS, ...CORE_PARTS]) },
    ),
    value: {
      oneOf: [
        object({ kind: { const: 'as-is' } }),
        object({ kind: { const: 'piecewise' }, points: listOf({ $ref: '#/$defs/point' }) }),
        object(
          { kind: { const: 'capped-sum' }, strengths: object(each(GOVERNANCE_FLAGS, value)), cap: value },
          { sources: sources([...GOVERNANCE_FLAGS, 'cap']) },
        ),
        object(
          { kind: { const: 'noisy-or' }, strengths: object(each(SIGNALS, value)) },
          { sources: sources(SIGNALS) },
        ),
        object({ kind: { const: 'nace-table' }, rows: listOf({ $ref: '#/$defs/sectors' }) }),
      ],
    },
    point: {
      description: 'What is read, its value in [0, 1], and the source where it differs from the indicator’s.',
      type: 'array',
      minItems: 2,
      maxItems: 3,
      prefixItems: [{ type: 'number', minimum: -1_000_000, maximum: 1_000_000 }, value, source],
    },
    sectors: object({ codes: listOf({ type: 'string', minLength: 1 }), fit: value }, { source }),
    source: {
      oneOf: [
        object(
          { kind: { const: 'published' }, works: listOf(text) },
          { finding: grounds.finding, note: grounds.note, date },
        ),
        object({ kind: { const: 'expert-judgement' }, date }, grounds),
      ],
    },
  },
}
