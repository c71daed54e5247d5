import type { Api } from '../../../shared/contract/api.ts'
import type { ExportCalls } from '../../../shared/contract/exports.ts'
import type { LetterCalls } from '../../../shared/contract/letters.ts'
import type { Context } from '../context.ts'
import { storedWordTemplates } from '../store/word-templates.ts'
import { saveDigest } from '../watching/digest.ts'
import { saveLetters } from './documents.ts'
import { saveCampaign } from './intervention-list.ts'
import { readExport } from './read-export.ts'
import { addWordTemplate, fillWordTemplate, listWordFields, takeWordTemplateAway } from './word-templates.ts'

/** Letters for many firms, the office's own Word templates, lists read back, and the digest of changes. */
export const letterCalls = (context: Context): Pick<Api, keyof LetterCalls | keyof ExportCalls> => ({
  'letters.save': (input) => saveLetters(context, input),
  'campaign.save': (input) => saveCampaign(context, input),
  'export.read': ({ file }) =>
    readExport(context.desk.session().db, context.host.pathOf(file), context.words()),
  'changes.save': (input) => saveDigest(context, input),
  'wordTemplate.fields': () => listWordFields(context.words()),
  'wordTemplate.list': () => storedWordTemplates(context.desk.session().db),
  'wordTemplate.add': (input) => addWordTemplate(context, input),
  'wordTemplate.remove': ({ template }) => takeWordTemplateAway(context, template),
  'wordTemplate.fill': (input) => fillWordTemplate(context, input),
})
