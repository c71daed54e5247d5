import { z } from 'zod'
import { LENSES } from '../criteria/names.ts'
import type { Input } from './api.ts'
import { type CampaignCalls, PRIORITIES, STAGES } from './campaigns.ts'
import { CONSENTS, type ContactCalls, LOGGED_KINDS, ROLES } from './contacts.ts'
import { DIGEST_FORMATS, type ExportCalls, LIST_FORMATS, SHEET_WAYS, SHEETS } from './exports.ts'
import { DOCUMENT_FORMATS, type LetterCalls } from './letters.ts'
import type { SuppressionCalls } from './suppressions.ts'

/** The exact shape of the inputs of campaigns, contacts and the do-not-contact list. */

const text = z.string().max(100_000)
const line = z.string().max(1_000)
const name = z.string().trim().min(1).max(300)
const firm = z.string().min(1).max(4_096)
const id = z.number().int().min(0).max(100_000_000)
const fileId = z.string().min(1).max(4_096)
const language = z.string().min(2).max(9)
const isoDate = z.iso.date()
const partialDate = z.union([isoDate, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)])

const ofCampaign = z.strictObject({ campaign: id })
const ofMember = z.strictObject({ member: id })
const ofFirm = z.strictObject({ firm })

const contactFields = {
  name,
  role: z.enum(ROLES),
  phone: line.optional(),
  email: line.optional(),
  language: z.string().min(2).max(5).nullish(),
  consent: z.enum(CONSENTS).optional(),
  consentNote: line.optional(),
}

type OutreachCall =
  | keyof SuppressionCalls
  | keyof CampaignCalls
  | keyof ContactCalls
  | keyof LetterCalls
  | keyof ExportCalls

export const outreachChecks = {
  'suppression.list': z.strictObject({ firm: firm.optional() }),
  'suppression.add': z.strictObject({
    firm,
    person: name.optional(),
    reason: name,
    scoring: z.boolean().optional(),
  }),
  'suppression.lift': z.strictObject({ suppression: id, why: name }),

  'campaign.list': z.strictObject({}),
  'campaign.create': z.strictObject({ name, purpose: text.optional(), lens: z.enum(LENSES) }),
  'campaign.change': z.strictObject({ campaign: id, name: name.optional(), purpose: text.optional() }),
  'campaign.remove': ofCampaign,
  'campaign.restore': ofCampaign,
  'campaign.addFirms': z.strictObject({ campaign: id, firms: z.array(firm).max(5_000) }),
  'campaign.addTop': z.strictObject({ campaign: id, count: z.int().min(1).max(500) }),
  'campaign.page': z.strictObject({
    campaign: id,
    stage: z.enum(STAGES).optional(),
    owner: line.optional(),
    only: z.enum(['due', 'stale', 'alert']).optional(),
    search: z.string().max(200).optional(),
    offset: id,
    limit: z.number().int().min(1).max(500),
  }),
  'campaign.ofFirm': ofFirm,
  'member.change': z.strictObject({
    member: id,
    stage: z.enum(STAGES).optional(),
    owner: line.optional(),
    priority: z.enum(PRIORITIES).optional(),
    nextStep: line.optional(),
    nextDate: isoDate.nullish(),
  }),
  'member.seen': ofMember,
  'member.remove': ofMember,
  'member.restore': ofMember,

  'contact.list': ofFirm,
  'contact.add': z.strictObject({ ...contactFields, firm }),
  'contact.change': z.strictObject({ ...contactFields, contact: id }),
  'contact.remove': z.strictObject({ contact: id }),
  'contact.restore': z.strictObject({ contact: id }),
  'timeline.list': ofFirm,
  'timeline.add': z.strictObject({
    firm,
    kind: z.enum(LOGGED_KINDS),
    date: isoDate,
    text,
    contact: id.optional(),
  }),
  'timeline.remove': z.strictObject({ event: id }),
  'timeline.restore': z.strictObject({ event: id }),
  'service.list': ofFirm,
  'service.add': z.strictObject({
    firm,
    organisation: name,
    what: line.optional(),
    since: partialDate.optional(),
  }),
  'service.remove': z.strictObject({ service: id }),

  'letters.save': z.strictObject({
    firms: z.array(firm).min(1).max(1_000),
    template: z.string().max(100),
    lens: z.enum(LENSES),
    language,
    format: z.enum(DOCUMENT_FORMATS),
    file: fileId,
  }),
  'campaign.save': z.strictObject({ campaign: id, format: z.enum(LIST_FORMATS), file: fileId }),
  'sheet.left': z.strictObject({
    sheet: z.enum(SHEETS),
    way: z.enum(SHEET_WAYS),
    firm: firm.optional(),
    template: z.string().max(100).optional(),
    campaign: id.optional(),
  }),
  'export.read': z.strictObject({ file: fileId }),
  'changes.save': z.strictObject({
    file: fileId,
    format: z.enum(DIGEST_FORMATS),
    since: id.optional(),
    lens: z.enum(LENSES).optional(),
  }),
  'wordTemplate.fields': z.strictObject({}),
  'wordTemplate.list': z.strictObject({}),
  'wordTemplate.add': z.strictObject({ file: fileId, name }),
  'wordTemplate.remove': z.strictObject({ template: id }),
  'wordTemplate.fill': z.strictObject({
    template: id,
    firm,
    contact: id.optional(),
    language,
    file: fileId,
  }),
} satisfies { readonly [K in OutreachCall]: z.ZodType<Input<K>> }
