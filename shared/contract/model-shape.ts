import { z } from 'zod'
import { CORE_PARTS, CRITERIA, GOVERNANCE_FLAGS, INDICATORS, LENSES, SIGNALS } from '../criteria/names.ts'
import type { ReadingId } from '../criteria/reading.ts'
import { MODELS } from '../scoring/models/all.ts'

/** The shape of a model file: that of the models that ship with the program, which may be copied and changed. */

const KNOWN_READINGS: ReadonlySet<unknown> = new Set(
  MODELS.flatMap(({ criteria }) =>
    criteria.flatMap(({ whole, indicators }) => [
      whole,
      ...indicators.flatMap(({ readings }) => readings.map(({ reading }) => reading)),
    ]),
  ).filter((reading) => reading !== null),
)

const name = z.string().min(1).max(100)
const fraction = z.number().min(0).max(1)
const score = z.number().min(0).max(100)
const works = z.array(z.string().max(1_000)).max(50)
const reading = z.custom<ReadingId>((value) => KNOWN_READINGS.has(value), 'no known reading')

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('published'), works }),
  z.strictObject({ kind: z.literal('expert-judgement'), date: z.string().max(20), works }),
])

const points = z
  .array(z.tuple([z.number(), fraction]))
  .min(1)
  .max(1_000)
  .refine((list) => list.every(([raw], place) => place === 0 || raw > (list[place - 1]?.[0] ?? raw)), {
    message: 'raw values must rise',
  })

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('as-is') }),
  z.strictObject({ kind: z.literal('piecewise'), points }),
  z.strictObject({
    kind: z.literal('capped-sum'),
    strengths: z.record(z.enum(GOVERNANCE_FLAGS), fraction),
    cap: fraction,
  }),
  z.strictObject({ kind: z.literal('noisy-or'), strengths: z.record(z.enum(SIGNALS), fraction) }),
  z.strictObject({
    kind: z.literal('nace-table'),
    rows: z.array(
      z.strictObject({
        codes: z.array(z.string().regex(/^\d\d(?:-\d\d|\.\d{1,2})?$/)).min(1),
        fit: fraction,
      }),
    ),
  }),
])

const indicator = z.strictObject({
  id: z.enum(INDICATORS),
  share: fraction,
  prior: fraction,
  combine: z.enum(['first-known', 'highest', 'mean']),
  readings: z
    .array(z.strictObject({ reading, value, shownAs: z.enum([...INDICATORS, ...CORE_PARTS]).optional() }))
    .min(1),
  source,
})

const criterion = z.strictObject({
  id: z.enum([...CRITERIA.succession, ...CRITERIA.recovery]),
  weight: fraction,
  source,
  whole: reading.nullable(),
  indicators: z
    .array(indicator)
    .min(1)
    .refine((list) => comesToOne(list.map(({ share }) => share)), { message: 'shares must sum to 1' }),
})

export const modelShape = z.strictObject({
  id: name,
  version: name,
  lens: z.enum(LENSES),
  criteria: z
    .array(criterion)
    .min(1)
    .refine((list) => comesToOne(list.map(({ weight }) => weight)), { message: 'weights must sum to 1' })
    .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, {
      message: 'a criterion is there twice',
    }),
  tiers: z.strictObject({
    A: z.strictObject({ score, low: score }),
    B: z.strictObject({ score }),
    coverage: score,
  }),
  signs: z.array(z.enum(INDICATORS)),
})

const comesToOne = (parts: readonly number[]): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + part, 0) - 1) < 1e-6
