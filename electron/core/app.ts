import { createWords } from '../../shared/words/words.ts'
import { listModels, listProfiles, listTemplates } from './about.ts'
import { createDesk } from './desk.ts'
import { editFirm, listEdits, takeEditBack } from './edits.ts'
import { renderFor, saveDocument } from './exporting/documents.ts'
import { exportRanking } from './exporting/export-ranking.ts'
import { saveProblems } from './exporting/save-problems.ts'
import type { Host } from './host.ts'
import { confirmDistress, importDistress, listProposals } from './importing/distress.ts'
import { discardImport, keepImport, listImports, stageImport, undoImport } from './importing/imports.ts'
import { readMapping, saveMapping } from './importing/mapping-file.ts'
import { sniffForScreen } from './importing/sniff-for-screen.ts'
import { scoreFile, weighFile } from './models/hand-written.ts'
import { makeNote, restoreNote, rewriteNote, takeNoteAway } from './notes.ts'
import { peopleOf } from './people.ts'
import { dossierOf } from './ranking/dossier-of.ts'
import { withModel } from './ranking/list-query.ts'
import { facetsFor, pageOf } from './ranking/page-of.ts'
import { openSample } from './sample.ts'
import type { App } from './serve.ts'
import { openSettings } from './settings.ts'
import { findFirm } from './store/find-firm.ts'
import { listNotes } from './store/notes.ts'
import { changesSince } from './watching/changes-since.ts'
import { proposeDuplicates } from './watching/duplicates.ts'
import { historyOf } from './watching/history-of.ts'
import { backUp, verifyWorkspace } from './workspace-care.ts'

/** The application over what a door lends it. One line per call of the contract. */
export function createApp(host: Host): App {
  const settings = openSettings(host.dataFolder, host.language)
  const words = () => createWords(host.languageFixed ? host.language : settings.get().language)
  const desk = createDesk(host, settings)
  const path = host.pathOf
  const context = { host, desk, settings, words }
  const db = () => desk.session().db

  return {
    words,
    api: {
      'workspace.current': () => desk.info(),
      'workspace.recent': () => desk.recent(),
      'workspace.create': ({ file }) => desk.create(path(file)),
      'workspace.open': ({ file }) => desk.open(path(file)),
      'workspace.sample': () => openSample(context),
      'workspace.close': () => desk.close().then(() => null),
      'workspace.backup': ({ file }) => backUp(db(), path(file)),
      'workspace.verify': () => verifyWorkspace(db()),

      'import.sniff': (input) => sniffForScreen({ ...input, path: path(input.file) }, words()),
      'import.stage': (input) => stageImport(context, input),
      'import.keep': ({ staged }) => keepImport(context, staged),
      'import.discard': ({ staged }) => discardImport(context, staged),
      'import.cancel': ({ job }) => desk.session().jobs.cancel(job) ?? null,
      'import.list': () => listImports(db()),
      'import.undo': (input) => undoImport(context, input.import),
      'import.saveProblems': (input) => saveProblems(db(), input.import, path(input.file), words()),
      'import.readMapping': ({ file }) => readMapping(path(file)),
      'import.saveMapping': ({ file, mapping }) => saveMapping(path(file), mapping),

      'ranking.page': (input) => pageOf(desk.session(), withModel(input, path)),
      'ranking.facets': (input) => facetsFor(desk.session(), withModel(input, path)),
      'ranking.export': (input) => exportRanking(context, withModel(input, path)),

      'firm.explain': (input) => dossierOf(desk.session(), withModel(input, path), words()),
      'firm.people': ({ id }) => peopleOf(desk.session(), id),
      'duplicates.propose': ({ limit }) => proposeDuplicates(db(), limit),
      'firm.history': ({ id }) => historyOf(desk.session(), id),
      'firm.edits': ({ id }) => listEdits(desk.session(), id, words()),
      'firm.edit': (input) => editFirm(context, input),
      'firm.unedit': ({ edit }) => takeEditBack(context, edit),
      'changes.since': (input) => changesSince(desk.session(), input),
      'distress.import': ({ file }) => importDistress(context, path(file)),
      'distress.proposals': () => listProposals(desk.session()),
      'distress.confirm': (input) => confirmDistress(context, input),
      'note.list': ({ firm }) => listNotes(db(), findFirm(db(), firm)),
      'note.add': ({ firm, text }) => makeNote(context, firm, text),
      'note.edit': ({ note, text }) => rewriteNote(context, note, text),
      'note.remove': ({ note }) => takeNoteAway(context, note),
      'note.restore': ({ note }) => restoreNote(context, note),

      'document.render': (input) => renderFor(context, withModel(input, path)),
      'document.save': (input) => saveDocument(context, withModel(input, path)),

      'model.score': ({ file }) => scoreFile(path(file), words()),
      'model.weigh': ({ file }) => weighFile(path(file), words()),

      'settings.get': () => settings.get(),
      'settings.set': (change) => settings.set(change),
      'about.profiles': () => listProfiles(),
      'about.models': () => listModels(words()),
      'about.templates': () => listTemplates(words()),
    },
  }
}
