import { z } from 'zod'
import { JUDGED } from '../criteria/judged.ts'
import { FIELD_NAMES } from '../firm/fields.ts'
import type { CallName, Input } from './api.ts'
import { count, text } from './list-checks.ts'

/** The exact shape of the inputs about what people write of a firm: values, judgements, notes. */

const reason = z.string().max(2_000)
const ofFirm = z.strictObject({ firm: text })
const ofNote = z.strictObject({ note: count })

type ByHandCall = Extract<
  CallName,
  | `note.${string}`
  | `firm.${'edit' | 'edits' | 'unedit' | 'restoreEdit' | 'judge' | 'unjudge' | 'restoreJudgement'}`
>

export const byHandChecks = {
  'firm.edits': z.strictObject({ id: text }),
  'firm.edit': z.strictObject({
    id: text,
    field: z.enum(FIELD_NAMES),
    value: z.string().min(1).max(4_096),
    reason,
  }),
  'firm.unedit': z.strictObject({ edit: count, alone: z.boolean().optional() }),
  'firm.restoreEdit': z.strictObject({ edit: count }),
  'firm.judge': z.strictObject({
    id: text,
    about: z.enum(JUDGED),
    value: z.number().min(0).max(1),
    reason,
  }),
  'firm.unjudge': z.strictObject({ judgement: count, alone: z.boolean().optional() }),
  'firm.restoreJudgement': z.strictObject({ judgement: count }),
  'note.list': ofFirm,
  'note.add': z.strictObject({ firm: text, text: text.min(1) }),
  'note.edit': z.strictObject({ note: count, text: text.min(1) }),
  'note.remove': ofNote,
  'note.restore': ofNote,
} satisfies { readonly [K in ByHandCall]: z.ZodType<Input<K>> }
