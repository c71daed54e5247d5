import { z } from 'zod'
import { EXCLUSIONS, LENSES, REFERRALS, TIERS } from '../criteria/names.ts'
import { SORT_COLUMNS } from './list-view.ts'
import { DECISION_STATES, SIZE_CLASSES } from './ranking.ts'

/** The parts of an input that many calls share, and those that say which list is meant. */

export const text = z.string().max(100_000)
export const fileId = z.string().min(1).max(4_096)
export const nothing = z.strictObject({})
export const lens = z.enum(LENSES)
export const isoDate = z.iso.date()
export const count = z.number().int().min(0).max(100_000_000)

const span = z.strictObject({ from: z.number().optional(), to: z.number().optional() }).optional()

const filter = z.strictObject({
  search: z.string().max(200).optional(),
  municipality: z.array(text).max(1_000).optional(),
  nace: z.array(z.string().max(5)).max(100).optional(),
  size: z.array(z.enum(SIZE_CLASSES)).optional(),
  tier: z.array(z.enum(TIERS)).optional(),
  status: z.array(text).max(1_000).optional(),
  decision: z.array(z.enum(DECISION_STATES)).optional(),
  firm: z.array(text).max(10_000).optional(),
  employees: span,
  age: span,
  founded: span,
  score: span,
})

/** Which ranked list is meant. */
export const query = {
  lens,
  weights: z.record(z.string(), z.number().min(0).max(1_000_000)).optional(),
  filter: filter.optional(),
  sort: z
    .array(z.strictObject({ by: z.enum(SORT_COLUMNS), descending: z.boolean() }))
    .max(5)
    .optional(),
  model: fileId.optional(),
  asOf: isoDate.optional(),
}

const { filter: _filter, sort: _sort, ...whole } = query
/** A list without filter or order of its own. */
export const listRequest = whole

export const asideQuery = z.strictObject({
  lens,
  asOf: isoDate.optional(),
  search: z.string().max(200).optional(),
  reason: z.enum([...EXCLUSIONS, ...REFERRALS]).optional(),
  offset: count,
  limit: z.number().int().min(1).max(500),
})

export const viewName = z.string().trim().min(1).max(120)
export const viewAddress = z.string().max(90_000)
