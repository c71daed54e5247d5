import type { Api } from '../../../shared/contract/api.ts'
import type { Context } from '../context.ts'
import { withModel } from '../ranking/list-query.ts'
import { storedWordTemplates } from '../store/word-templates.ts'
import { saveDigest } from '../watching/digest.ts'
import type { WritingCall } from './calls.ts'
import { renderFor, saveDocument, saveLetters } from './documents.ts'
import { exportRanking } from './export-ranking.ts'
import { saveCampaign } from './intervention-list.ts'
import { readExport } from './read-export.ts'
import { addWordTemplate, fillWordTemplate, listWordFields, takeWordTemplateAway } from './word-templates.ts'

/** Documents, letters for many firms, the office's own Word templates, lists out and in again, the digest of changes. */
export function writingCalls(context: Context): Pick<Api, WritingCall> {
  const { desk, host, words } = context
  return {
    'ranking.export': (input) => exportRanking(context, withModel(input, host.pathOf, words())),
    'document.render': (input) => renderFor(context, withModel(input, host.pathOf, words())),
    'document.save': (input) => saveDocument(context, withModel(input, host.pathOf, words())),
    'letters.save': (input) => saveLetters(context, input),
    'campaign.save': (input) => saveCampaign(context, input),
    'export.read': ({ file }) => readExport(desk.session().db, host.pathOf(file), words()),
    'changes.save': (input) => saveDigest(context, input),
    'wordTemplate.fields': () => listWordFields(words()),
    'wordTemplate.list': () => storedWordTemplates(desk.session().db),
    'wordTemplate.add': (input) => addWordTemplate(context, input),
    'wordTemplate.remove': ({ template }) => takeWordTemplateAway(context, template),
    'wordTemplate.fill': (input) => fillWordTemplate(context, input),
  }
}
