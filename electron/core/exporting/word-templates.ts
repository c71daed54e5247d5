import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { AppError } from '../../../shared/contract/errors.ts'
import type { WordField, WordTemplate } from '../../../shared/contract/letters.ts'
import { letterFacts } from '../../../shared/outreach/letter-facts.ts'
import { meaningOf, WORD_FIELDS, wordValues } from '../../../shared/outreach/word-fields.ts'
import { createLetterWords } from '../../../shared/words/letter-words.ts'
import type { Words } from '../../../shared/words/words.ts'
import { refuseSuppressed, withoutSuppressed } from '../campaigns/do-not-contact.ts'
import { logLetter } from '../campaigns/timeline.ts'
import type { Context } from '../context.ts'
import { findFirm } from '../store/find-firm.ts'
import { firmsByKey, originOf } from '../store/firms.ts'
import {
  putWordTemplate,
  removeWordTemplate,
  storedWordTemplates,
  wordTemplateFile,
} from '../store/word-templates.ts'
import { faultOfWordTemplate } from './check-word-template.ts'
import { inXml } from './in-xml.ts'
import { letterLanguage, recipientOf } from './recipient.ts'
import { writeWhole } from './write-whole.ts'

export const listWordFields = (words: Words): WordField[] =>
  WORD_FIELDS.map(({ name, isLoop }) => ({ name, isLoop, meaning: words.say(meaningOf(name)) }))

/** Errors: `file-missing`, `word-template-not-usable`. */
export function addWordTemplate(
  { desk, host, settings, words }: Context,
  input: { readonly file: string; readonly name: string },
): WordTemplate {
  const path = host.pathOf(input.file)
  const file = readFileSync(path)
  const reason = faultOfWordTemplate(file, words())
  if (reason !== null) throw new AppError('word-template-not-usable', { file: basename(path), reason })
  const written = { author: settings.get().author, writtenAt: host.now().toISOString() }
  return putWordTemplate(desk.session().db, { name: input.name.trim(), file, ...written })
}

/** Errors: `word-template-unknown`. */
export function takeWordTemplateAway({ desk }: Context, id: number): null {
  const { db } = desk.session()
  if (!removeWordTemplate(db, id)) throw unknown(storedWordTemplates(db), id)
  return null
}

/** A letter in the office's own form. Errors: `word-template-unknown`, those of finding the firm, `do-not-contact`. */
export function fillWordTemplate(
  context: Context,
  input: {
    readonly template: number
    readonly firm: string
    readonly contact?: number | undefined
    readonly language: string
    readonly file: string
  },
): null {
  const { desk, host } = context
  const { db } = desk.session()
  const template = storedWordTemplates(db).find(({ id }) => id === input.template)
  const file = wordTemplateFile(db, input.template)
  if (template === undefined || file === null) throw unknown(storedWordTemplates(db), input.template)
  const document = new Docxtemplater(new PizZip(file), { paragraphLoop: true, linebreaks: true })
  document.render(inWord(valuesFor(context, input)))
  const bytes = document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
  writeWhole(host.pathOf(input.file), [bytes])
  logLetter(context, input.firm, template.name, input.contact ?? null)
  return null
}

function valuesFor(
  { desk, host, settings, words }: Context,
  input: { readonly firm: string; readonly contact?: number | undefined; readonly language: string },
): Readonly<Record<string, unknown>> {
  const { db, terms, lists } = desk.session()
  const { key } = findFirm(db, input.firm)
  refuseSuppressed(db, key)
  const recipient = recipientOf(db, key, input.contact)
  const [found] = firmsByKey(db, terms, [key])
  if (found === undefined) throw new Error(`firm ${key} is shown but cannot be read`)
  const { firm } = withoutSuppressed(db, key, { firm: found }, recipient === null ? 'owner' : 'outside')
  const language = letterLanguage(input.language, recipient, firm.country, words().language)
  const spoken = createLetterWords(language)
  const facts = letterFacts({
    firm,
    origin: originOf(db, key),
    asOf: lists.of({ lens: 'succession' }).data.asOf,
    letterhead: settings.get(),
    recipient: recipient?.name ?? null,
    today: host.now().toISOString().slice(0, 10),
    words: spoken,
  })
  return wordValues(facts, spoken)
}

/** Plain data in which every text can stand in a Word file. */
const inWord = (values: object): object =>
  JSON.parse(JSON.stringify(values), (_, value) => (typeof value === 'string' ? inXml(value) : value))

const unknown = (known: readonly WordTemplate[], template: number): AppError =>
  new AppError('word-template-unknown', { template, known: known.map(({ name }) => name).join(', ') })
