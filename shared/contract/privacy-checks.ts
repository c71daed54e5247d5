import { z } from 'zod'
import { LENSES } from '../criteria/names.ts'
import type { Input } from './api.ts'
import type { PrivacyCalls } from './privacy.ts'

/** The exact shape of the inputs about people and their rights. */

const nothing = z.strictObject({})
const words = z.string().trim().min(1).max(4_000)
const source = z.string().min(1).max(200)
const name = z.string().trim().min(3).max(200).regex(/\p{L}/u)

export const privacyChecks = {
  'privacy.report': nothing,
  'privacy.setPurpose': z.strictObject({ purpose: words, legalBasis: words }),
  'privacy.setSource': z.strictObject({
    source,
    origin: z.string().max(2_000).optional(),
    licence: z.string().max(2_000).optional(),
    keepUntil: z.iso.date().nullish(),
  }),
  'privacy.purgeSource': z.strictObject({ source }),
  'person.find': z.strictObject({ name }),
  'person.export': z.strictObject({
    name,
    format: z.enum(['json', 'html']),
    file: z.string().min(1).max(4_096),
  }),
  'person.erase': z.strictObject({ name }),
  'privacy.selectionRates': z.strictObject({
    lens: z.enum(LENSES),
    top: z.number().int().min(1).max(100_000),
  }),
} satisfies { readonly [K in keyof PrivacyCalls]: z.ZodType<Input<K>> }
