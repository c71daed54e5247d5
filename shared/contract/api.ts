import type { Lens } from '../criteria/names.ts'
import type { Mapping } from '../registry/mapping.ts'
import type { ReadingOptions } from '../registry/reading-options.ts'
import type { FirmScore } from '../scoring/score-firm.ts'
import type { Weighing } from '../scoring/weigh.ts'
import type { Changes, ChangesQuery, HistoryEntry } from './changes.ts'
import type { DistressProposal, DistressReport } from './distress.ts'
import type { DuplicateReport } from './duplicates.ts'
import type { Edit, EditRequest } from './edits.ts'
import type { ImportEntry, ImportRequest, Sniff, StagedImport, UndoneImport } from './import.ts'
import type { People } from './people.ts'
import type { Dossier, Facets, RankingPage, RankingQuery } from './ranking.ts'
import type {
  ModelInfo,
  Note,
  ProfileInfo,
  Settings,
  SettingsChange,
  TemplateInfo,
  VerifyReport,
  WorkspaceInfo,
} from './workspace.ts'

/** An opaque handle to a file that the host's dialog, drop or upload handed out. Never a path. */
export type FileId = string

interface Call<Input, Output> {
  readonly input: Input
  readonly output: Output
}
type Nothing = Record<string, never>

interface DocumentRequest {
  firm: string
  template: string
  lens: Lens
  /** Of the reader, not of the screens. */
  language: string
  /** ISO date at which ages are counted; default: the data's date. */
  asOf?: string | undefined
  /** A file with a model of the lens (JSON); default: the usual model of the workspace. */
  model?: FileId | undefined
}

/** Everything the screens and the terminal can ask of the core: `area.verb`, one object in, plain JSON out. */
export interface Calls {
  'workspace.current': Call<Nothing, WorkspaceInfo | null>
  'workspace.recent': Call<Nothing, readonly WorkspaceInfo[]>
  'workspace.create': Call<{ file: FileId }, WorkspaceInfo>
  'workspace.open': Call<{ file: FileId }, WorkspaceInfo>
  /** A fresh workspace with the sample registry that ships with the program. */
  'workspace.sample': Call<Nothing, WorkspaceInfo>
  'workspace.close': Call<Nothing, null>
  'workspace.backup': Call<{ file: FileId }, { bytes: number; firms: number }>
  'workspace.verify': Call<Nothing, VerifyReport>

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

  'ranking.page': Call<RankingQuery & { offset: number; limit: number }, RankingPage>
  'ranking.facets': Call<RankingQuery, Facets>
  'ranking.export': Call<
    RankingQuery & { format: 'csv' | 'json'; file: FileId; personalData?: boolean | undefined },
    { rows: number }
  >

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
  /** Takes an edit back: the register's value counts again. */
  'firm.unedit': Call<{ edit: number }, null>
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
  'document.render': Call<DocumentRequest, { title: string; markdown: string; html: string }>
  'document.save': Call<DocumentRequest & { format: 'md' | 'html'; file: FileId }, null>

  /** One firm described in a JSON file, scored by its lens's full model; no gate applies. */
  'model.score': Call<{ file: FileId }, FirmScore>
  /** Weights from the pairwise judgements in a JSON file. */
  'model.weigh': Call<{ file: FileId }, Weighing>

  'settings.get': Call<Nothing, Settings>
  'settings.set': Call<SettingsChange, Settings>
  'about.profiles': Call<Nothing, readonly ProfileInfo[]>
  'about.models': Call<Nothing, readonly ModelInfo[]>
  'about.templates': Call<Nothing, readonly TemplateInfo[]>
}

export type CallName = keyof Calls
export type Input<K extends CallName> = Calls[K]['input']
export type Output<K extends CallName> = Calls[K]['output']

/** What the core implements: a compile error until every call has its handler. */
export type Api = { readonly [K in CallName]: (input: Input<K>) => Output<K> | Promise<Output<K>> }
