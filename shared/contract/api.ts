import type { Lens } from '../criteria/names.ts'
import type { Mapping } from '../registry/mapping.ts'
import type { ReadingOptions } from '../registry/reading-options.ts'
import type { NetJobs, NetJobsInput } from '../scoring/beside/net-jobs.ts'
import type { JudgesReport } from '../scoring/judges.ts'
import type { Model } from '../scoring/model.ts'
import type { GoldLabel } from '../scoring/outcomes/gold-set.ts'
import type { Outcome } from '../scoring/outcomes/outcome.ts'
import type { RankOrderMethod } from '../scoring/rank-order.ts'
import type { FirmScore } from '../scoring/score-firm.ts'
import type { TableId } from '../scoring/tables.ts'
import type { Weighing } from '../scoring/weigh.ts'
import type {
  BacktestReport,
  BatemanReport,
  FirmComparison,
  FirmLikeness,
  FirmReach,
  LearnedReport,
  ListRequest,
  OpinionReport,
  OutcomeImport,
  OutcomeQuery,
  PortfolioReport,
  PortfolioRequest,
  RecordedOutcome,
  ShortlistRequest,
  SqlRequest,
  SqlStatement,
  StabilityReport,
  StabilityRequest,
  TradeReport,
} from './analysis.ts'
import type { Judgement, JudgementRequest } from './by-hand.ts'
import type { Call, FileId, Nothing } from './call.ts'
import type { CampaignCalls } from './campaigns.ts'
import type { CareCalls } from './care.ts'
import type { Changes, ChangesQuery, HistoryEntry } from './changes.ts'
import type { ContactCalls } from './contacts.ts'
import type { DecisionCalls } from './decisions.ts'
import type { DistressProposal, DistressReport } from './distress.ts'
import type { DuplicateReport } from './duplicates.ts'
import type { Edit, EditRequest } from './edits.ts'
import type { ExportCalls, ExportFormat } from './exports.ts'
import type { GoldQuery, GoldReport, GoldSet } from './gold.ts'
import type { ImportEntry, ImportRequest, Sniff, StagedImport, UndoneImport } from './import.ts'
import type { DocumentFormat, LetterCalls } from './letters.ts'
import type { AsidePage, AsideQuery, SavedView } from './list-view.ts'
import type {
  CheckedModel,
  KeptModel,
  ModelComparison,
  ModelInForce,
  ModelPreview,
  ModelReference,
  PreviewRequest,
} from './models.ts'
import type { People } from './people.ts'
import type { PlaceCalls } from './places.ts'
import type { PrivacyCalls } from './privacy.ts'
import type { Dossier, Facets, RankingPage, RankingQuery } from './ranking.ts'
import type { SuppressionCalls } from './suppressions.ts'
import type { TableInForce } from './tables.ts'
import type {
  ModelInfo,
  Note,
  ProfileInfo,
  Settings,
  SettingsChange,
  TemplateInfo,
  WorkspaceInfo,
} from './workspace.ts'

interface DocumentRequest {
  firm: string
  template: string
  lens: Lens
  /** Of the reader, not of the screens; "recipient" = as the contact or the firm's country says. */
  language: string
  /** One of the firm's contacts, whom the letter is for. */
  contact?: number | undefined
  /** ISO date at which ages are counted; default: the data's date. */
  asOf?: string | undefined
  /** A file with a model of the lens (JSON); default: the usual model of the workspace. */
  model?: FileId | undefined
}

/** Everything the screens and the terminal can ask of the core: `area.verb`, one object in, plain JSON out. */
export interface Calls
  extends CareCalls,
    PrivacyCalls,
    SuppressionCalls,
    CampaignCalls,
    ContactCalls,
    DecisionCalls,
    LetterCalls,
    PlaceCalls,
    ExportCalls {
  'workspace.current': Call<Nothing, WorkspaceInfo | null>
  'workspace.recent': Call<Nothing, readonly WorkspaceInfo[]>
  'workspace.create': Call<{ file: FileId }, WorkspaceInfo>
  'workspace.open': Call<{ file: FileId; readOnly?: boolean | undefined }, WorkspaceInfo>
  /** A fresh workspace with the sample registry that ships with the program. */
  'workspace.sample': Call<Nothing, WorkspaceInfo>
  'workspace.close': Call<Nothing, null>

  'import.sniff': Call<
    { file: FileId; options?: ReadingOptions | undefined; profile?: string | undefined },
    Sniff
  >
  /** Reads, maps, checks and compares; visible to nobody until `import.keep`. */
  'import.stage': Call<ImportRequest, StagedImport>
  'import.keep': Call<{ staged: number }, ImportEntry>
  'import.discard': Call<{ staged: number }, null>
  'import.cancel': Call<{ job: string }, null>
  'import.list': Call<Nothing, readonly ImportEntry[]>
  'import.undo': Call<{ import: number }, UndoneImport>
  /** Refused and flagged rows of a staged or kept import, each with its reason, as CSV. */
  'import.saveProblems': Call<{ import: number; file: FileId }, { rows: number }>
  'import.readMapping': Call<{ file: FileId }, Mapping>
  'import.saveMapping': Call<{ file: FileId; mapping: Mapping }, null>
  /** Keeps a mapping on this computer under a name: the next file with these columns is mapped by it. */
  'import.rememberMapping': Call<{ name: string; mapping: Mapping }, null>

  'ranking.page': Call<RankingQuery & { offset: number; limit: number }, RankingPage>
  'ranking.facets': Call<RankingQuery, Facets>
  'ranking.export': Call<
    RankingQuery & {
      format: ExportFormat
      file: FileId
      personalData?: boolean | undefined
      /** The list as decided: refused where a firm of it has no decision under the lens. */
      decided?: boolean | undefined
    },
    /** `suppressed` firms are left out: they must not be contacted. */
    { rows: number; suppressed: number }
  >

  /** Firms that a gate keeps out of a lens, each with its reason. */
  'ranking.aside': Call<AsideQuery, AsidePage>
  /** Lists with a name, in the order in which they were saved. */
  'view.list': Call<Nothing, readonly SavedView[]>
  'view.add': Call<{ name: string; address: string }, SavedView>
  'view.change': Call<{ view: number; name?: string | undefined; address?: string | undefined }, SavedView>
  /** Marked as removed; `view.restore` brings it back. */
  'view.remove': Call<{ view: number }, null>
  'view.restore': Call<{ view: number }, SavedView>

  'firm.explain': Call<RankingQuery & { id: string }, Dossier>
  /** What is known of the people who own and direct a firm, without their names. */
  'firm.people': Call<{ id: string }, People>
  /** Firms that may be one, within a source and across; nothing is ever merged. */
  'duplicates.propose': Call<{ limit?: number | undefined }, DuplicateReport>
  /** What the imports of its source did to a firm, the newest first. */
  'firm.history': Call<{ id: string }, readonly HistoryEntry[]>
  /** What analysts typed in place of the register's values. */
  'firm.edits': Call<{ id: string }, readonly Edit[]>
  /** From now on `value` counts for this field, whatever later extracts say. */
  'firm.edit': Call<EditRequest, Edit>
  /** Takes an edit back: the register's value counts again; of one taken back `alone`, the edit before it. */
  'firm.unedit': Call<{ edit: number; alone?: boolean | undefined }, null>
  /** Brings back an edit, with whatever was taken back together with it. */
  'firm.restoreEdit': Call<{ edit: number }, null>
  /** A value that a person puts on what no register carries, or over a whole criterion. */
  'firm.judge': Call<JudgementRequest, Judgement>
  /** As of an edit. */
  'firm.unjudge': Call<{ judgement: number; alone?: boolean | undefined }, null>
  'firm.restoreJudgement': Call<{ judgement: number }, null>
  /** What the newest imports changed. */
  'changes.since': Call<ChangesQuery, Changes>
  /** Reads a list of closures, lay-offs or insolvency notices and matches it with the firms that are there. */
  'distress.import': Call<{ file: FileId }, DistressReport>
  /** Events that are merely alike a firm by name and place, with the firms that may be meant. */
  'distress.proposals': Call<Nothing, readonly DistressProposal[]>
  /** Says which firm an event is about (an id or SOURCE:ID); null = none of those proposed. */
  'distress.confirm': Call<{ event: number; firm: string | null }, null>
  'note.list': Call<{ firm: string }, readonly Note[]>
  'note.add': Call<{ firm: string; text: string }, Note>
  'note.edit': Call<{ note: number; text: string }, Note>
  /** Marked as removed; `note.restore` brings it back. */
  'note.remove': Call<{ note: number }, null>
  'note.restore': Call<{ note: number }, Note>

  /** A file note or a letter as text; `html` is the same document for preview and print. */
  'document.render': Call<
    DocumentRequest,
    { title: string; markdown: string; html: string; language: string }
  >
  'document.save': Call<DocumentRequest & { format: DocumentFormat; file: FileId }, null>

  /** One firm described in a JSON file, scored by its lens's full model or the one given; no gate applies. */
  'model.score': Call<{ file: FileId; model?: FileId | undefined }, FirmScore>
  /** Weights from the pairwise judgements in a JSON file. */
  'model.weigh': Call<{ file: FileId }, Weighing>

  /** The model that ranks a lens, with the source of each entry. */
  'model.get': Call<{ lens: Lens }, ModelInForce>
  'model.check': Call<{ text: string; lens?: Lens | undefined }, CheckedModel>
  /** Who moves, before a model or weights are kept. */
  'model.preview': Call<PreviewRequest, ModelPreview>
  /** From now on this model ranks its lens in this workspace. A changed model of a known version gets a new one. */
  'model.keep': Call<{ lens: Lens; model: unknown; note?: string | undefined }, ModelInForce>
  /** Back to the program's own choice; the history stays. */
  'model.reset': Call<{ lens: Lens; note?: string | undefined }, ModelInForce>
  /** The newest first. */
  'model.history': Call<{ lens: Lens }, readonly KeptModel[]>
  /** An entry of the history counts again. */
  'model.restore': Call<{ kept: number }, ModelInForce>
  'model.export': Call<{ lens: Lens; model?: unknown; file: FileId }, null>
  /** A model from a file, to be looked at and previewed: `model.keep` takes it into use. */
  'model.import': Call<{ lens: Lens; file: FileId }, Model>
  'model.compare': Call<{ lens: Lens; before: ModelReference; after: ModelReference }, ModelComparison>

  /** Weights from what one or several people said about pairs; `judges` as in a comparison file. */
  'weights.fromComparisons': Call<
    { criteria: readonly string[]; judges: readonly (readonly (readonly [string, string, number])[])[] },
    JudgesReport
  >
  /** Weights from an order, the most important first; names in one list are of one rank. */
  'weights.rankOrder': Call<
    { order: readonly (string | readonly string[])[]; method: RankOrderMethod },
    { readonly weights: Readonly<Record<string, number>> }
  >

  /** A table by country beside the models. */
  'table.get': Call<{ table: TableId }, TableInForce>
  /** `rows` as parsed JSON; null = back to the program's. */
  'table.keep': Call<{ table: TableId; rows: unknown; note?: string | undefined }, TableInForce>
  'table.restore': Call<{ kept: number }, TableInForce>

  /** Draws weights and what is not known, and ranks anew each time; reports progress. */
  'stability.run': Call<StabilityRequest, StabilityReport>
  'stability.cancel': Call<{ job: string }, null>
  /** Two or three firms side by side. */
  'firm.compare': Call<ListRequest & { ids: readonly string[] }, FirmComparison>
  'firm.reach': Call<ListRequest & { id: string; top?: number | undefined }, FirmReach>

  /** A table with the columns id, outcome and date. */
  'outcome.import': Call<{ file: FileId }, OutcomeImport>
  'outcome.record': Call<{ firm: string; outcome: Outcome; date: string }, RecordedOutcome>
  'outcome.remove': Call<{ firm: string }, null>
  /** The newest first. */
  'outcome.list': Call<Nothing, readonly RecordedOutcome[]>
  'outcome.backtest': Call<OutcomeQuery, BacktestReport>
  'outcome.learn': Call<OutcomeQuery, LearnedReport>

  /** Firms to be labelled by somebody who does not see their scores; null before a set was drawn. */
  'gold.get': Call<{ lens: Lens }, GoldSet | null>
  /** Draws a set in place of the one before, whose labels go. */
  'gold.draw': Call<{ lens: Lens; seed?: number | undefined }, GoldSet | null>
  'gold.label': Call<{ lens: Lens; firm: string; label: GoldLabel | null }, null>
  'gold.agreement': Call<GoldQuery, GoldReport>

  'beside.bateman': Call<ShortlistRequest, BatemanReport>
  'beside.netJobs': Call<NetJobsInput, NetJobs>
  'beside.portfolio': Call<PortfolioRequest, PortfolioReport>
  'beside.lookAlikes': Call<ListRequest & { id: string; most?: number | undefined }, readonly FirmLikeness[]>
  'beside.tradeHints': Call<ShortlistRequest, TradeReport>
  'beside.opinions': Call<ShortlistRequest, OpinionReport>
  'sql.statement': Call<SqlRequest, SqlStatement>
  /** The statement with what it reads, as one file. */
  'sql.save': Call<SqlRequest & { file: FileId }, null>

  'settings.get': Call<Nothing, Settings>
  'settings.set': Call<SettingsChange, Settings>
  'about.profiles': Call<Nothing, readonly ProfileInfo[]>
  'about.models': Call<Nothing, readonly ModelInfo[]>
  /** The shape of model files, as a JSON Schema. */
  'about.modelSchema': Call<Nothing, Readonly<Record<string, unknown>>>
  'about.templates': Call<Nothing, readonly TemplateInfo[]>
}

export type CallName = keyof Calls
export type Input<K extends CallName> = Calls[K]['input']
export type Output<K extends CallName> = Calls[K]['output']

/** What the core implements: a compile error until every call has its handler. */
export type Api = { readonly [K in CallName]: (input: Input<K>) => Output<K> | Promise<Output<K>> }
