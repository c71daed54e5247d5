import type { LetterWords } from '../words/letter-words.ts'
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
  readonly dossier: DocumentDossier
  readonly letterhead: Letterhead
  /** Whom a letter is for, where it is not the owner that the register names. */
  readonly recipient: string | null
  /** ISO date the document is written on. */
  readonly today: string
  /** The document's language. */
  readonly words: LetterWords
  /** What the office reads in: of a file note, the language as well. */
  readonly officeWords: Words
}

/** A file note or a letter about one firm, complete as it stands: nothing is left to fill in. */
export function renderDocument(request: DocumentRequest): RenderedDocument {
  const { template, dossier, words, officeWords } = request
  const isOffice = template.audience === 'office'
  const text = template.texts[isOffice ? officeWords.language : words.language] ?? template.texts.en
  const markdown = fillTemplate(text, factsFor(request))
  const { say } = isOffice ? officeWords : words
  return {
    title: say('letters.title-of', { title: say(template.title), firm: dossier.firm.name }),
    markdown,
    html: documentHtml(template.id, markdown),
  }
}

/** The audience decides what a template can see at all. */
function factsFor(request: DocumentRequest): object {
  const { template, dossier, letterhead, recipient, today, words, officeWords } = request
  if (template.audience === 'office') return noteFacts({ dossier, letterhead, today, words: officeWords })
  const { firm, origin, asOf } = dossier
  return letterFacts({ firm, origin, asOf, letterhead, recipient, today, words })
}
