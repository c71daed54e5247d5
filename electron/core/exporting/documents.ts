import type { FileId } from '../../../shared/contract/call.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { type RenderedDocument, renderDocument } from '../../../shared/outreach/render-document.ts'
import { savedPage } from '../../../shared/outreach/saved-page.ts'
import { TEMPLATES, templateOf } from '../../../shared/outreach/templates/all.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { createWords, isLanguage } from '../../../shared/words/words.ts'
import { refuseSuppressed, withoutSuppressed } from '../campaigns/do-not-contact.ts'
import type { Context } from '../context.ts'
import { dossierOf } from '../ranking/dossier-of.ts'
import { findFirm } from '../store/find-firm.ts'
import { writeWhole } from './write-whole.ts'

interface DocumentRequest {
  readonly firm: string
  readonly template: string
  readonly lens: Lens
  /** Of the reader, not of the screens. */
  readonly language: string
  readonly asOf?: string | undefined
  readonly model?: Model | undefined
}

/** Errors: `template-unknown`, `firm-unknown`, `nothing-imported`. */
export function renderFor(
  { desk, host, settings, words }: Context,
  request: DocumentRequest,
): RenderedDocument {
  const template = templateOf(request.template)
  if (template === null)
    throw new AppError('template-unknown', {
      template: request.template,
      known: TEMPLATES.map(({ id }) => id).join(', '),
    })
  const spoken = isLanguage(request.language) ? createWords(request.language) : words()
  const { firm: id, lens, asOf, model } = request
  const session = desk.session()
  const { key } = findFirm(session.db, id)
  refuseSuppressed(session.db, key)
  const whole = dossierOf(session, { id, lens, asOf, model }, spoken)
  const dossier = withoutSuppressed(session.db, key, whole, template.audience)
  const today = host.now().toISOString().slice(0, 10)
  return renderDocument({ template, dossier, letterhead: settings.get(), today, words: spoken })
}

export function saveDocument(
  context: Context,
  request: DocumentRequest & { readonly format: 'md' | 'html'; readonly file: FileId },
): null {
  const rendered = renderFor(context, request)
  const text = request.format === 'md' ? rendered.markdown : savedPage(rendered, request.language)
  writeWhole(context.host.pathOf(request.file), [text])
  return null
}
