import Docxtemplater from 'docxtemplater'
import InspectModule from 'docxtemplater/js/inspect-module.js'
import { closest, distance } from 'fastest-levenshtein'
import PizZip from 'pizzip'
import { meaningOf, REQUIRED_FIELD, WORD_FIELDS } from '../../../shared/outreach/word-fields.ts'
import type { Words } from '../../../shared/words/words.ts'

/** Larger templates are more likely a scan than a letter. */
const MOST_BYTES = 10 * 1024 * 1024
const NAMES: readonly string[] = WORD_FIELDS.map(({ name }) => name)
/** Letters by which a typo may differ from the field that is meant. */
const NEAR = 3

/** What is wrong with a Word template, as a sentence; null = it can be used. */
export function faultOfWordTemplate(file: Buffer, words: Words): string | null {
  if (file.length > MOST_BYTES)
    return words.say('documents.word-too-large', { most: MOST_BYTES / 1024 / 1024 })
  const zip = unzipped(file)
  if (zip === null || zip.file('word/document.xml') === null) return words.say('documents.word-not-docx')
  if (hasMacro(zip)) return words.say('documents.word-macro')
  const inspect = new InspectModule()
  try {
    // Made for its check alone: it throws where a tag or a loop is not closed.
    new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false, modules: [inspect] })
  } catch (error) {
    return tagFault(error, words)
  }
  const used = namesIn(inspect.getAllTags())
  const unknown = used.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) return unknownField(unknown, words)
  if (used.includes(REQUIRED_FIELD)) return null
  const meaning = words.say(meaningOf(REQUIRED_FIELD))
  return words.say('documents.word-missing', { field: `{${REQUIRED_FIELD}}`, meaning })
}

function unzipped(file: Buffer): PizZip | null {
  try {
    return new PizZip(file)
  } catch {
    return null
  }
}

/** Also under another name than .docm: the parts of the file say it. */
const hasMacro = (zip: PizZip): boolean =>
  Object.keys(zip.files).some((name) => /vbaProject|vbaData|\.bin$/i.test(name)) ||
  /macroEnabled/i.test(zip.file('[Content_Types].xml')?.asText() ?? '')

/** Names of all fields, those inside loops as well; "." is the line a loop is at. */
function namesIn(tags: object): string[] {
  return Object.entries(tags).flatMap(([name, inner]) => [
    ...(name === '.' ? [] : [name]),
    ...namesIn(inner as object),
  ])
}

function unknownField(field: string, words: Words): string {
  const nearest = closest(field, [...NAMES])
  const said = `{${field}}`
  return distance(field.toLowerCase(), nearest) <= NEAR
    ? words.say('documents.word-unknown', { field: said, nearest: `{${nearest}}` })
    : words.say('documents.word-unknown-all', { field: said, known: NAMES.join(', ') })
}

interface TagError {
  readonly properties?: {
    readonly id?: string
    readonly xtag?: string
    readonly explanation?: string
    readonly errors?: readonly TagError[]
  }
  readonly message?: string
}

const TAG_FAULTS: Readonly<Record<string, 'unclosed-loop' | 'unopened-loop' | 'unclosed-tag'>> = {
  unclosed_loop: 'unclosed-loop',
  unopened_loop: 'unopened-loop',
  closing_tag_does_not_match_opening_tag: 'unclosed-loop',
  unclosed_tag: 'unclosed-tag',
  unopened_tag: 'unclosed-tag',
  duplicate_open_tag: 'unclosed-tag',
  duplicate_close_tag: 'unclosed-tag',
}

/** The first of the faults; the others show when it is mended. */
function tagFault(error: unknown, words: Words): string {
  const whole = error as TagError
  const { properties, message } = whole.properties?.errors?.[0] ?? whole
  const kind = TAG_FAULTS[properties?.id ?? '']
  if (kind === undefined)
    return words.say('documents.word-other', { reason: properties?.explanation ?? message ?? String(error) })
  const field = (properties?.xtag ?? '').replace(/^[{#/]+/, '')
  return words.say(`documents.word-${kind}`, { field, open: `{#${field}}`, close: `{/${field}}` })
}
