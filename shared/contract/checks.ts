import { z } from 'zod'
import { FIELD_NAMES } from '../firm/fields.ts'
import { SECTOR_SYSTEMS } from '../firm/firm.ts'
import { LEGAL_KINDS } from '../firm/legal-kind.ts'
import { STATUS_KINDS } from '../firm/status.ts'
import { GOLD_LABELS } from '../scoring/outcomes/gold-set.ts'
import { OUTCOMES } from '../scoring/outcomes/outcome.ts'
import { RANK_ORDER_METHODS } from '../scoring/rank-order.ts'
import { DIALECTS } from '../scoring/sql/dialect.ts'
import { TABLES } from '../scoring/tables.ts'
import { LANGUAGES } from '../words/words.ts'
import type { CallName, Input } from './api.ts'
import { byHandChecks } from './by-hand-checks.ts'
import { careChecks } from './care-checks.ts'
import { decisionChecks } from './decision-checks.ts'
import { EXPORT_KINDS } from './exports.ts'
import { DOCUMENT_FORMATS } from './letters.ts'
import {
  asideQuery,
  count,
  fileId,
  isoDate,
  lens,
  listRequest,
  nothing,
  query,
  text,
  viewAddress,
  viewName,
} from './list-checks.ts'
import { outreachChecks } from './outreach-checks.ts'
import { placeChecks } from './place-checks.ts'
import { privacyChecks } from './privacy-checks.ts'
import { COVER_AFTER, USUAL_COVER } from './workspace.ts'

/** The exact shape of every call's input, checked in the core before any handler sees it. */

const options = z.strictObject({
  encoding: z.string().max(40).optional(),
  delimiter: z.string().min(1).max(2).optional(),
  headerLine: z.number().int().min(0).max(1_000).optional(),
  footerRows: z.number().int().min(0).max(1_000).optional(),
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
  nullTokens: z.partialRecord(z.enum(FIELD_NAMES), z.array(text).max(1_000)).optional(),
})

/** Of a list, or of draws; what is sensible within it the handlers say. */
const seed = z.number().int().min(0).max(4_294_967_295)
const few = z.number().int().min(1).max(10_000)
const share = z.number().min(0).max(1)
const jobs = z.number().min(0).max(10_000_000)
const additionality = {
  leakage: share,
  displacement: share,
  substitution: share,
  multiplier: z.number().min(0).max(10),
}
const shortlist = { ...listRequest, ids: z.array(text).max(500).optional(), top: few.optional() }
const outcomeQuery = z.strictObject({
  ...listRequest,
  hits: z.array(z.enum(OUTCOMES)).min(1).optional(),
})
const partialDate = z.union([isoDate, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)])
const modelReference = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('in-force') }),
  z.strictObject({ kind: z.literal('shipped'), id: text }),
  z.strictObject({ kind: z.literal('kept'), id: count }),
  z.strictObject({ kind: z.literal('given'), model: z.unknown() }),
])
const sqlRequest = { ...listRequest, dialect: z.enum(DIALECTS) }
const remark = z.string().max(2_000).optional()

/** A letter's: also "recipient". */
const language = z.string().min(2).max(9)

const importRequest = z.strictObject({
  files: z.array(fileId).min(1).max(100),
  job: z.string().min(1).max(100),
  options: options.optional(),
  mapping: mappingShape.optional(),
  profile: z.string().max(100).optional(),
  source: z.string().min(1).max(200).optional(),
  asOf: isoDate.optional(),
  withoutNames: z.boolean().optional(),
})

const document = {
  firm: text,
  template: z.string().max(100),
  lens,
  language,
  contact: count.optional(),
  model: fileId.optional(),
  asOf: isoDate.optional(),
}

const settings = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).optional(),
  coverAfter: z.literal(COVER_AFTER).optional(),
  author: z.string().max(200).optional(),
  office: z.string().max(200).optional(),
  officeAddress: z.string().max(500).optional(),
  officeContact: z.string().max(500).optional(),
})

/** The file in which this machine keeps its settings. */
export const keptSettingsShape = z.object({
  // A file of before there was a cover says nothing of it.
  settings: settings.required().extend({ coverAfter: z.literal(COVER_AFTER).default(USUAL_COVER) }),
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
  'workspace.open': z.strictObject({ file: fileId, readOnly: z.boolean().optional() }),
  'workspace.sample': nothing,
  'workspace.close': nothing,
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
  'import.rememberMapping': z.strictObject({ name: z.string().min(1).max(200), mapping: mappingShape }),
  'ranking.page': z.strictObject({ ...query, offset: count, limit: z.number().int().min(1).max(500) }),
  'ranking.facets': z.strictObject(query),
  'ranking.export': z.strictObject({
    ...query,
    format: z.enum(EXPORT_KINDS),
    file: fileId,
    personalData: z.boolean().optional(),
    decided: z.boolean().optional(),
  }),
  'ranking.aside': asideQuery,
  'view.list': nothing,
  'view.add': z.strictObject({ name: viewName, address: viewAddress }),
  'view.change': z.strictObject({ view: count, name: viewName.optional(), address: viewAddress.optional() }),
  'view.remove': z.strictObject({ view: count }),
  'view.restore': z.strictObject({ view: count }),
  'firm.explain': z.strictObject({ ...query, id: text }),
  'firm.people': z.strictObject({ id: text }),
  'duplicates.propose': z.strictObject({ limit: z.number().int().min(0).max(100_000).optional() }),
  'firm.history': z.strictObject({ id: text }),
  'changes.since': z.strictObject({
    since: count.optional(),
    lens: lens.optional(),
    limit: z.number().int().min(0).max(100_000).optional(),
  }),
  'distress.import': z.strictObject({ file: fileId }),
  'distress.proposals': nothing,
  'distress.confirm': z.strictObject({ event: count, firm: text.nullable() }),
  'document.render': z.strictObject(document),
  'document.save': z.strictObject({ ...document, format: z.enum(DOCUMENT_FORMATS), file: fileId }),
  'model.score': z.strictObject({ file: fileId, model: fileId.optional() }),
  'model.weigh': z.strictObject({ file: fileId }),
  'model.get': z.strictObject({ lens }),
  'model.check': z.strictObject({ text: z.string().max(1_000_000), lens: lens.optional() }),
  'model.preview': z.strictObject({
    lens,
    model: z.unknown().optional(),
    weights: query.weights,
    asOf: query.asOf,
    top: few.optional(),
  }),
  'model.keep': z.strictObject({ lens, model: z.unknown(), note: remark }),
  'model.reset': z.strictObject({ lens, note: remark }),
  'model.history': z.strictObject({ lens }),
  'model.restore': z.strictObject({ kept: count }),
  'model.export': z.strictObject({ lens, model: z.unknown().optional(), file: fileId }),
  'model.import': z.strictObject({ lens, file: fileId }),
  'model.compare': z.strictObject({ lens, before: modelReference, after: modelReference }),
  'weights.fromComparisons': z.strictObject({
    criteria: z.array(text).max(50),
    judges: z.array(z.array(z.tuple([text, text, z.number()])).max(1_000)).max(100),
  }),
  'weights.rankOrder': z.strictObject({
    order: z.array(z.union([text, z.array(text).max(50)])).max(50),
    method: z.enum(RANK_ORDER_METHODS),
  }),
  'table.get': z.strictObject({ table: z.enum(TABLES) }),
  'table.keep': z.strictObject({ table: z.enum(TABLES), rows: z.unknown(), note: remark }),
  'table.restore': z.strictObject({ kept: count }),
  'stability.run': z.strictObject({
    ...listRequest,
    job: z.string().min(1).max(100),
    firms: z.array(text).min(1).max(500).optional(),
    draws: z.number().int().min(20).max(10_000).optional(),
    concentration: z.number().min(1).max(1_000_000).optional(),
    unknowns: z.enum(['drawn', 'as-assumed']).optional(),
    seed: seed.optional(),
    draft: z.unknown().optional(),
    top: z.number().int().min(1).max(100).optional(),
  }),
  'stability.cancel': z.strictObject({ job: z.string().max(100) }),
  'firm.compare': z.strictObject({ ...listRequest, ids: z.array(text).min(2).max(3) }),
  'firm.reach': z.strictObject({ ...listRequest, id: text, top: few.optional() }),
  'outcome.import': z.strictObject({ file: fileId }),
  'outcome.record': z.strictObject({ firm: text, outcome: z.enum(OUTCOMES), date: partialDate }),
  'outcome.remove': z.strictObject({ firm: text }),
  'outcome.list': nothing,
  'outcome.backtest': outcomeQuery,
  'outcome.learn': outcomeQuery,
  'gold.get': z.strictObject({ lens }),
  'gold.draw': z.strictObject({ lens, seed: seed.optional() }),
  'gold.label': z.strictObject({ lens, firm: text, label: z.enum(GOLD_LABELS).nullable() }),
  'gold.agreement': z.strictObject(listRequest),
  'beside.bateman': z.strictObject(shortlist),
  'beside.netJobs': z.strictObject({ gross: jobs, reference: jobs, ...additionality }),
  'beside.portfolio': z.strictObject({
    ...shortlist,
    ids: z.array(text).max(200).optional(),
    top: z.number().int().min(1).max(200).optional(),
    staffDays: z.number().min(0).max(1_000),
    daysEach: z.number().min(0.01).max(10_000),
    daysOf: z.record(text, z.number().min(0.01).max(10_000)).optional(),
    leastInPoorPlaces: z.number().int().min(0).max(50),
    jobs: z.strictObject({ ...additionality, remaining: share }),
  }),
  'beside.lookAlikes': z.strictObject({ ...listRequest, id: text, most: few.optional() }),
  'beside.tradeHints': z.strictObject(shortlist),
  'beside.opinions': z.strictObject(shortlist),
  'sql.statement': z.strictObject(sqlRequest),
  'sql.save': z.strictObject({ ...sqlRequest, file: fileId }),
  'settings.get': nothing,
  'settings.set': settings,
  ...byHandChecks,
  ...careChecks,
  ...privacyChecks,
  ...outreachChecks,
  ...decisionChecks,
  ...placeChecks,
  'about.profiles': nothing,
  'about.models': nothing,
  'about.modelSchema': nothing,
  'about.templates': nothing,
} satisfies Checks

/** Own names only: "constructor" is no call. */
export const isCallName = (name: string): name is CallName => Object.hasOwn(checks, name)
