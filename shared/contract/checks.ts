import { z } from 'zod'
import { LENSES, TIERS } from '../criteria/names.ts'
import { FIELD_NAMES } from '../firm/fields.ts'
import { SECTOR_SYSTEMS } from '../firm/firm.ts'
import { LEGAL_KINDS } from '../firm/legal-kind.ts'
import { STATUS_KINDS } from '../firm/status.ts'
import type { CallName, Input } from './api.ts'
import { SIZE_CLASSES } from './ranking.ts'

/** The exact shape of every call's input, checked in the core before any handler sees it. */

const text = z.string().max(100_000)
const fileId = z.string().min(1).max(4_096)
const nothing = z.strictObject({})
const lens = z.enum(LENSES)
const language = z.string().min(2).max(5)
const isoDate = z.iso.date()
const count = z.number().int().min(0).max(100_000_000)

const options = z.strictObject({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().min(1).max(2).optional(),
  headerLine: z.number().int().min(0).max(1_000).optional(),
  decimal: z.enum([',', '.']).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
})

const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('profile'), profile: text }),
  z.strictObject({ kind: z.literal('alias'), alias: text, language: text }),
  z.strictObject({ kind: z.literal('content'), share: z.number() }),
  z.strictObject({ kind: z.literal('chosen') }),
])

/** Words of a file and what each means; null = nothing. */
const meanings = <T extends z.ZodType>(meaning: T) =>
  z.record(text, meaning.nullable()).refine((values) => Object.keys(values).length <= 20_000)

export const mappingShape = z.strictObject({
  profile: z.string().max(100),
  fields: z.partialRecord(
    z.enum(FIELD_NAMES),
    z.strictObject({ index: z.number().int().min(0).max(5_000), header: text, reason }),
  ),
  unmapped: z.array(text).max(5_000),
  decimal: z.enum([',', '.']),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']),
  sectorSystem: z.enum(SECTOR_SYSTEMS).nullish(),
  values: z
    .strictObject({
      legalForm: meanings(z.enum(LEGAL_KINDS)).optional(),
      status: meanings(z.enum(STATUS_KINDS)).optional(),
      sector: meanings(z.string().regex(/^\d\d(\.\d{1,2})?$/)).optional(),
    })
    .optional(),
})

const filter = z.strictObject({
  search: z.string().max(200).optional(),
  municipality: z.array(text).max(1_000).optional(),
  nace: z.array(z.string().max(5)).max(100).optional(),
  size: z.array(z.enum(SIZE_CLASSES)).optional(),
  tier: z.array(z.enum(TIERS)).optional(),
  status: z.array(text).max(1_000).optional(),
})

const query = {
  lens,
  weights: z.record(z.string(), z.number().min(0).max(1_000_000)).optional(),
  filter: filter.optional(),
  model: fileId.optional(),
  asOf: isoDate.optional(),
}

const importRequest = z.strictObject({
  files: z.array(fileId).min(1).max(100),
  job: z.string().min(1).max(100),
  options: options.optional(),
  mapping: mappingShape.optional(),
  profile: z.string().max(100).optional(),
  source: z.string().min(1).max(200).optional(),
  asOf: isoDate.optional(),
})

const document = {
  firm: text,
  template: z.string().max(100),
  lens,
  language,
  model: fileId.optional(),
  asOf: isoDate.optional(),
}

const settings = z.strictObject({
  language: z.enum(['en', 'es']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  author: z.string().max(200).optional(),
  office: z.string().max(200).optional(),
  officeAddress: z.string().max(500).optional(),
  officeContact: z.string().max(500).optional(),
})

/** The file in which this machine keeps its settings. */
export const keptSettingsShape = z.object({
  settings: settings.required(),
  recent: z.array(
    z.object({ path: z.string(), firms: z.number(), asOf: z.string().nullable(), openedAt: z.string() }),
  ),
})
export type KeptSettings = z.infer<typeof keptSettingsShape>

type Checks = { readonly [K in CallName]: z.ZodType<Input<K>> }

export const checks = {
  'workspace.current': nothing,
  'workspace.recent': nothing,
  'workspace.create': z.strictObject({ file: fileId }),
  'workspace.open': z.strictObject({ file: fileId }),
  'workspace.sample': nothing,
  'workspace.close': nothing,
  'workspace.backup': z.strictObject({ file: fileId }),
  'workspace.verify': nothing,
  'import.sniff': z.strictObject({
    file: fileId,
    options: options.optional(),
    profile: z.string().max(100).optional(),
  }),
  'import.stage': importRequest,
  'import.keep': z.strictObject({ staged: count }),
  'import.discard': z.strictObject({ staged: count }),
  'import.cancel': z.strictObject({ job: z.string().max(100) }),
  'import.list': nothing,
  'import.undo': z.strictObject({ import: count }),
  'import.saveProblems': z.strictObject({ import: count, file: fileId }),
  'import.readMapping': z.strictObject({ file: fileId }),
  'import.saveMapping': z.strictObject({ file: fileId, mapping: mappingShape }),
  'ranking.page': z.strictObject({ ...query, offset: count, limit: z.number().int().min(1).max(500) }),
  'ranking.facets': z.strictObject(query),
  'ranking.export': z.strictObject({
    ...query,
    format: z.enum(['csv', 'json']),
    file: fileId,
    personalData: z.boolean().optional(),
  }),
  'firm.explain': z.strictObject({ ...query, id: text }),
  'firm.people': z.strictObject({ id: text }),
  'duplicates.propose': z.strictObject({ limit: z.number().int().min(0).max(100_000).optional() }),
  'firm.history': z.strictObject({ id: text }),
  'firm.edits': z.strictObject({ id: text }),
  'firm.edit': z.strictObject({
    id: text,
    field: z.enum(FIELD_NAMES),
    value: z.string().min(1).max(4_096),
    reason: z.string().max(2_000),
  }),
  'firm.unedit': z.strictObject({ edit: count }),
  'changes.since': z.strictObject({
    since: count.optional(),
    lens: lens.optional(),
    limit: z.number().int().min(0).max(100_000).optional(),
  }),
  'distress.import': z.strictObject({ file: fileId }),
  'distress.proposals': nothing,
  'distress.confirm': z.strictObject({ event: count, firm: text.nullable() }),
  'note.list': z.strictObject({ firm: text }),
  'note.add': z.strictObject({ firm: text, text: text.min(1) }),
  'note.edit': z.strictObject({ note: count, text: text.min(1) }),
  'note.remove': z.strictObject({ note: count }),
  'note.restore': z.strictObject({ note: count }),
  'document.render': z.strictObject(document),
  'document.save': z.strictObject({ ...document, format: z.enum(['md', 'html']), file: fileId }),
  'model.score': z.strictObject({ file: fileId }),
  'model.weigh': z.strictObject({ file: fileId }),
  'settings.get': nothing,
  'settings.set': settings,
  'about.profiles': nothing,
  'about.models': nothing,
  'about.templates': nothing,
} satisfies Checks

/** Own names only: "constructor" is no call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(checks, name)
