import type { Words } from '../words/words.ts'
import { documentHtml } from './document-html.ts'
import type { DocumentDossier, Letterhead } from './dossier.ts'
import { fillTemplate } from './fill-template.ts'
import { letterFacts } from './letter-facts.ts'
import { noteFacts } from './note-facts.ts'
import type { Template } from './templates/template.ts'

export interface RenderedDocument {
  readonly title: string
  readonly markdown: string
  /** One `<article>`; see `savedPage` for a whole page. */
  readonly html: string
}

interface DocumentRequest {
  readonly template: Template
  /** Its sentences are in the words' language. */
  readonly dossier: DocumentDossier
  readonly letterhead: Letterhead
  /** ISO date the document is written on. */
  readonly today: string
  /** The document's language is the words'. */
  readonly words: Words
}

/** A file note or a letter about one firm, complete as it stands: nothing is left to fill in. */
export function renderDocument(request: DocumentRequest): RenderedDocument {
  const { template, dossier, words } = request
  const text = template.texts[words.language] ?? template.texts.en
  const markdown = fillTemplate(text, factsFor(request))
  return {
    title: `${words.say(template.title)}: ${dossier.firm.name}`,
    markdown,
    html: documentHtml(template.id, markdown),
  }
}

/** The audience decides what a template can see at all. */
function factsFor({ template, dossier, letterhead, today, words }: DocumentRequest): object {
  const writer = { letterhead, today, words }
  if (template.audience === 'office') return noteFacts({ dossier, ...writer })
  const { firm, origin, asOf } = dossier
  return letterFacts({ firm, origin, asOf, ...writer })
}
