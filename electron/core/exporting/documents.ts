import type { FileId } from '../../../shared/contract/call.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { DocumentFormat, LettersReport, LettersRequest } from '../../../shared/contract/letters.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { type RenderedDocument, renderDocument } from '../../../shared/outreach/render-document.ts'
import { savedPage } from '../../../shared/outreach/saved-page.ts'
import { TEMPLATES, templateOf } from '../../../shared/outreach/templates/all.ts'
import type { Template } from '../../../shared/outreach/templates/template.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { createLetterWords } from '../../../shared/words/letter-words.ts'
import { createWords, isLanguage, type Language } from '../../../shared/words/words.ts'
import { refuseSuppressed, withoutSuppressed } from '../campaigns/do-not-contact.ts'
import { logLetter } from '../campaigns/timeline.ts'
import type { Context } from '../context.ts'
import { dossierOf } from '../ranking/dossier-of.ts'
import { findFirm } from '../store/find-firm.ts'
import { docxFile } from './docx-file.ts'
import { letterLanguage, recipientOf } from './recipient.ts'
import { writeWhole } from './write-whole.ts'

interface DocumentRequest {
  readonly firm: string
  readonly template: string
  readonly lens: Lens
  /** Of the reader, not of the screens; "recipient" = as the contact or the firm's country says. */
  readonly language: string
  readonly contact?: number | undefined
  readonly asOf?: string | undefined
  readonly model?: Model | undefined
}

interface Written extends RenderedDocument {
  readonly language: Language
}

/** Errors: `template-unknown`, `firm-unknown`, `contact-unknown`, `do-not-contact`, `nothing-imported`. */
export function renderFor(context: Context, request: DocumentRequest): Written {
  const { desk, host, settings, words } = context
  const template = templateNamed(request.template)
  const { firm: id, lens, asOf, model } = request
  const session = desk.session()
  const { key } = findFirm(session.db, id)
  refuseSuppressed(session.db, key)
  const officeWords = isLanguage(request.language) ? createWords(request.language) : words()
  const whole = dossierOf(session, { id, lens, asOf, model }, officeWords)
  const recipient = recipientOf(session.db, key, request.contact)
  const audience = recipient === null ? template.audience : 'outside'
  const dossier = withoutSuppressed(session.db, key, whole, audience)
  const language = letterLanguage(request.language, recipient, dossier.firm.country, words().language)
  return {
    ...renderDocument({
      template,
      dossier,
      letterhead: settings.get(),
      recipient: recipient?.name ?? null,
      today: host.now().toISOString().slice(0, 10),
      words: createLetterWords(language),
      officeWords,
    }),
    language,
  }
}

/** A letter to the owner that leaves the program also stands in the firm's timeline. */
export async function saveDocument(
  context: Context,
  request: DocumentRequest & { readonly format: DocumentFormat; readonly file: FileId },
): Promise<null> {
  const rendered = renderFor(context, request)
  writeWhole(context.host.pathOf(request.file), [await fileOf([rendered], request.format)])
  logSent(context, request, rendered)
  return null
}

/** One file with a letter for each firm; those that must not be contacted are left out and named. */
export async function saveLetters(
  context: Context,
  { firms, format, file, ...request }: LettersRequest,
): Promise<LettersReport> {
  templateNamed(request.template)
  const suppressed: string[] = []
  const letters = firms.flatMap((firm) => {
    try {
      return [{ firm, rendered: renderFor(context, { ...request, firm }) }]
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'do-not-contact') throw error
      suppressed.push(String(error.details['name']))
      return []
    }
  })
  if (letters.length > 0) {
    const all = letters.map(({ rendered }) => rendered)
    writeWhole(context.host.pathOf(file), [await fileOf(all, format)])
  }
  for (const { firm, rendered } of letters) logSent(context, { ...request, firm }, rendered)
  return { written: letters.length, suppressed }
}

function templateNamed(id: string): Template {
  const template = templateOf(id)
  if (template !== null) return template
  throw new AppError('template-unknown', {
    template: id,
    known: TEMPLATES.map((known) => known.id).join(', '),
  })
}

async function fileOf(documents: readonly Written[], format: DocumentFormat): Promise<string | Uint8Array> {
  if (format === 'md') return documents.map(({ markdown }) => markdown).join('\n---\n\n')
  if (format === 'docx') return docxFile(documents)
  return savedPage(documents, documents[0]?.language ?? 'en')
}

function logSent(context: Context, { template, firm, contact }: DocumentRequest, { title }: Written): void {
  if (templateNamed(template).audience === 'owner') logLetter(context, firm, title, contact ?? null)
}
