import type { StabilityRequest } from '../../shared/contract/analysis.ts'
import type { Lens } from '../../shared/criteria/names.ts'
import { netJobs } from '../../shared/scoring/beside/net-jobs.ts'
import { judgesReport } from '../../shared/scoring/judges.ts'
import { MODEL_SCHEMA } from '../../shared/scoring/model-schema.ts'
import { rankOrderWeights } from '../../shared/scoring/rank-order.ts'
import { createWords } from '../../shared/words/words.ts'
import { listModels, listProfiles, listTemplates } from './about.ts'
import { backtestFor, learnFor } from './analysis/backtests.ts'
import { batemanFor, lookAlikesOf, opinionsOn, tradeFor } from './analysis/beside.ts'
import { compareIds, reachOfId } from './analysis/compare.ts'
import { drawGoldSet, goldReport, goldSet, labelGoldFirm } from './analysis/gold.ts'
import { forgetOutcome, importOutcomes, listOutcomes, recordOutcome } from './analysis/outcomes.ts'
import { portfolioFor } from './analysis/portfolio-for.ts'
import { runStability } from './analysis/run-stability.ts'
import { saveSql, sqlStatement } from './analysis/sql-statement.ts'
import { campaignCalls } from './campaigns/calls.ts'
import { careCalls } from './care/calls.ts'
import { decisionCalls } from './deciding/calls.ts'
import { createDesk } from './desk.ts'
import { bringEditBack, editFirm, listEdits, takeEditBack } from './edits.ts'
import { exportCalls } from './exporting/calls.ts'
import { saveProblems } from './exporting/save-problems.ts'
import type { Host } from './host.ts'
import { confirmDistress, importDistress, listProposals } from './importing/distress.ts'
import { discardImport, keepImport, listImports, stageImport, undoImport } from './importing/imports.ts'
import { rememberMapping } from './importing/known-mappings.ts'
import { readMapping, saveMapping } from './importing/mapping-file.ts'
import { sniffForScreen } from './importing/sniff-for-screen.ts'
import { bringJudgementBack, judge, takeJudgementBack } from './judgements.ts'
import { checkText } from './models/check-text.ts'
import { fromEntry } from './models/fault-text.ts'
import { scoreFile, weighFile } from './models/hand-written.ts'
import { readModelOf, saveModel } from './models/model-files.ts'
import {
  compareReferences,
  givenModel,
  keepModel,
  modelHistory,
  modelInForce,
  resetModel,
  restoreModel,
} from './models/model-in-force.ts'
import { previewModel } from './models/preview-model.ts'
import { readModel } from './models/read-model.ts'
import { makeNote, restoreNote, rewriteNote, takeNoteAway } from './notes.ts'
import { peopleOf } from './people.ts'
import { placeCalls } from './places/calls.ts'
import { audited } from './privacy/audited.ts'
import { privacyCalls } from './privacy/calls.ts'
import { asidePage } from './ranking/aside-page.ts'
import { dossierOf } from './ranking/dossier-of.ts'
import { withModel } from './ranking/list-query.ts'
import { facetsFor, pageOf } from './ranking/page-of.ts'
import { openSample } from './sample.ts'
import type { App } from './serve.ts'
import { openSettings } from './settings.ts'
import { findFirm } from './store/find-firm.ts'
import { listNotes } from './store/notes.ts'
import { listViews } from './store/views.ts'
import { keepTable, restoreTable, tableInForce } from './tables.ts'
import { restoreView, rewriteView, saveView, takeViewAway } from './views/views.ts'
import { changesSince } from './watching/changes-since.ts'
import { proposeDuplicates } from './watching/duplicates.ts'
import { historyOf } from './watching/history-of.ts'

/** The application over what a door lends it. One line per call of the contract. */
export function createApp(host: Host): App {
  const settings = openSettings(host.dataFolder, host.language)
  const words = () => createWords(host.languageFixed ? host.language : settings.get().language)
  const desk = createDesk(host, settings)
  const path = host.pathOf
  const context = { host, desk, settings, words }
  const db = () => desk.session().db
  const openSession = () => (desk.info() === null ? null : desk.session())
  const today = () => host.now().toISOString().slice(0, 10)
  const modelFile = (file?: string) => (file === undefined ? undefined : readModel(path(file), words()))
  const modelOrInForce = (lens: Lens, model: unknown) =>
    model === undefined ? modelInForce(desk.session(), lens).model : givenModel(model, lens, words())

  const withDraft = ({ draft, ...input }: StabilityRequest) => {
    const query = withModel(input, path, words())
    return draft === undefined ? query : { ...query, model: givenModel(draft, input.lens, words()) }
  }

  return {
    words,
    workspace: () => desk.info()?.name ?? '',
    api: audited(context, {
      'workspace.current': () => desk.info(),
      'workspace.recent': () => desk.recent(),
      'workspace.create': ({ file }) => desk.create(path(file)),
      'workspace.open': ({ file, readOnly }) => desk.open(path(file), readOnly),
      'workspace.sample': () => openSample(context),
      'workspace.close': () => desk.close().then(() => null),

      'import.sniff': (input) =>
        sniffForScreen({ ...input, path: path(input.file) }, { words: words(), dataFolder: host.dataFolder }),
      'import.stage': (input) => stageImport(context, input),
      'import.keep': ({ staged }) => keepImport(context, staged),
      'import.discard': ({ staged }) => discardImport(context, staged),
      'import.cancel': ({ job }) => desk.session().jobs.cancel(job) ?? null,
      'import.list': () => listImports(db()),
      'import.undo': (input) => undoImport(context, input.import),
      'import.saveProblems': (input) => saveProblems(db(), input.import, path(input.file), words()),
      'import.readMapping': ({ file }) => readMapping(path(file), words()),
      'import.saveMapping': ({ file, mapping }) => saveMapping(host.dataFolder, path(file), mapping),
      'import.rememberMapping': (input) => rememberMapping(host.dataFolder, input.name, input.mapping),

      'ranking.page': (input) => pageOf(desk.session(), withModel(input, path, words())),
      'ranking.facets': (input) => facetsFor(desk.session(), withModel(input, path, words())),
      'ranking.aside': (input) => asidePage(desk.session(), input, words().language),
      // The record of what left is all it is for: see privacy/audited.ts.
      'sheet.left': () => null,
      'view.list': () => listViews(db()),
      'view.add': (input) => saveView(context, input),
      'view.change': (input) => rewriteView(context, input),
      'view.remove': ({ view }) => takeViewAway(context, view),
      'view.restore': ({ view }) => restoreView(context, view),

      'firm.explain': (input) => dossierOf(desk.session(), withModel(input, path, words()), words()),
      'firm.people': ({ id }) => peopleOf(desk.session(), id),
      'duplicates.propose': ({ limit }) => proposeDuplicates(db(), limit),
      'firm.history': ({ id }) => historyOf(desk.session(), id),
      'firm.edits': ({ id }) => listEdits(desk.session(), id, words()),
      'firm.edit': (input) => editFirm(context, input),
      'firm.unedit': (input) => takeEditBack(context, input),
      'firm.restoreEdit': ({ edit }) => bringEditBack(context, edit),
      'firm.judge': (input) => judge(context, input),
      'firm.unjudge': (input) => takeJudgementBack(context, input),
      'firm.restoreJudgement': ({ judgement }) => bringJudgementBack(context, judgement),
      'changes.since': (input) => changesSince(desk.session(), input),
      'distress.import': ({ file }) => importDistress(context, path(file)),
      'distress.proposals': () => listProposals(desk.session()),
      'distress.confirm': (input) => confirmDistress(context, input),
      'note.list': ({ firm }) => listNotes(db(), findFirm(db(), firm)),
      'note.add': ({ firm, text }) => makeNote(context, firm, text),
      'note.edit': ({ note, text }) => rewriteNote(context, note, text),
      'note.remove': ({ note }) => takeNoteAway(context, note),
      'note.restore': ({ note }) => restoreNote(context, note),

      'model.score': (input) => scoreFile(path(input.file), words(), modelFile(input.model)),
      'model.weigh': ({ file }) => weighFile(path(file), words()),
      'model.get': ({ lens }) => modelInForce(desk.session(), lens),
      'model.check': (input) => checkText(input, words()),
      'model.preview': (input) => previewModel(desk.session(), input, words()),
      'model.keep': (input) => keepModel(context, input),
      'model.reset': (input) => resetModel(context, input),
      'model.history': ({ lens }) => modelHistory(desk.session(), lens),
      'model.restore': ({ kept }) => restoreModel(context, kept),
      'model.export': ({ lens, model, file }) => saveModel(path(file), modelOrInForce(lens, model)),
      'model.import': ({ lens, file }) => readModelOf(path(file), lens, words()),
      'model.compare': (input) => compareReferences(desk.session(), input, words()),

      'weights.fromComparisons': (input) => fromEntry(words(), () => judgesReport(input)),
      'weights.rankOrder': (input) => fromEntry(words(), () => ({ weights: rankOrderWeights(input) })),

      'table.get': ({ table }) => tableInForce(db(), table),
      'table.keep': (input) => keepTable(context, input),
      'table.restore': ({ kept }) => restoreTable(context, kept),

      'stability.run': (input) => runStability(desk.session(), withDraft(input)),
      'stability.cancel': ({ job }) => desk.session().stability.cancel(job) ?? null,
      'firm.compare': (input) => compareIds(desk.session(), withModel(input, path, words())),
      'firm.reach': (input) => reachOfId(desk.session(), withModel(input, path, words())),

      'outcome.import': ({ file }) => importOutcomes(context, path(file)),
      'outcome.record': (input) => recordOutcome(context, input),
      'outcome.remove': ({ firm }) => forgetOutcome(desk.session(), firm),
      'outcome.list': () => listOutcomes(desk.session()),
      'outcome.backtest': (input) => backtestFor(desk.session(), withModel(input, path, words())),
      'outcome.learn': (input) => learnFor(desk.session(), withModel(input, path, words())),

      'gold.get': ({ lens }) => goldSet(desk.session(), lens),
      'gold.draw': (input) => drawGoldSet(context, input),
      'gold.label': (input) => labelGoldFirm(context, input),
      'gold.agreement': (input) => goldReport(desk.session(), withModel(input, path, words())),

      'beside.bateman': (input) => batemanFor(desk.session(), withModel(input, path, words())),
      'beside.netJobs': (input) => fromEntry(words(), () => netJobs(input)),
      'beside.portfolio': (input) => portfolioFor(desk.session(), withModel(input, path, words()), words()),
      'beside.lookAlikes': (input) => lookAlikesOf(desk.session(), withModel(input, path, words())),
      'beside.tradeHints': (input) => tradeFor(desk.session(), withModel(input, path, words())),
      'beside.opinions': (input) => opinionsOn(desk.session(), withModel(input, path, words())),
      'sql.statement': (input) => sqlStatement(openSession(), withModel(input, path, words()), today()),

      'sql.save': (input) =>
        saveSql(path(input.file), sqlStatement(openSession(), withModel(input, path, words()), today())),

      ...careCalls(context),
      ...privacyCalls(context),
      ...campaignCalls(context),
      ...decisionCalls(context),
      ...exportCalls(context),
      ...placeCalls(context),

      'settings.get': () => settings.get(),
      'settings.set': (change) => settings.set(change),
      'about.profiles': () => listProfiles(),
      'about.models': () => listModels(words()),
      'about.modelSchema': () => MODEL_SCHEMA,
      'about.templates': () => listTemplates(words()),
    }),
  }
}
