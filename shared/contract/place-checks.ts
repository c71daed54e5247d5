import { z } from 'zod'
import type { Input } from './api.ts'
import { count, fileId, nothing, query, text } from './list-checks.ts'
import { type PlaceCalls, TERRITORY_KINDS } from './places.ts'

/** The exact shape of the inputs about the territory. */

export const placeChecks = {
  'place.files': nothing,
  'place.import': z.strictObject({ kind: z.enum(TERRITORY_KINDS), file: fileId }),
  'place.remove': z.strictObject({ id: count }),
  'place.restore': z.strictObject({ id: count }),
  'place.table': z.strictObject(query),
  'place.areas': nothing,
  'place.firms': z.strictObject(query),
  'place.ofFirm': z.strictObject({ firm: text }),
} satisfies { readonly [K in keyof PlaceCalls]: z.ZodType<Input<K>> }
