import type { Reading } from '../../electron/core/reading/careful-reader.ts'
import type { Dialect } from '../../electron/core/reading/dialect.ts'
import type { Chance } from './chance.ts'

export interface RandomFile {
  readonly bytes: Buffer
  readonly reading: Reading
}

const DELIMITERS = [',', ',', ';', '\t', '|', ':', '^', ' ', ', '] as const
const ENCODINGS = ['utf-8', 'utf-8', 'utf-8', 'windows-1252', 'latin1', 'macintosh', 'cp850'] as const
const WORDS = [
  '',
  '',
  'a',
  '12',
  'S.L.',
  'El Sol',
  'Écija',
  'Núñez y hijos',
  '0',
  ' ',
  '2020-01-02',
  'name',
] as const
/** Of one, two, three and four bytes in UTF-8, and signs that are more than signs elsewhere. */
const SIGNS = ['é', 'Ł', '€', '株', '🌱', '\ufeff', '\0', '\\', "'", '#', '\u00a0', '\u2028'] as const
/** Of a thousand rows of a file, how many are in trouble. */
const TROUBLES = [0, 0, 3, 30, 300] as const

/** A table of up to a hundred rows, seldom of thousands, sound ones and others, and how it is to be read. */
export function randomFile(chance: Chance): RandomFile {
  const dialect = randomDialect(chance)
  const width = 1 + chance.below(chance.of([2, 6, 20]))
  const names = Array.from({ length: Math.max(1, width - (chance.below(6) === 0 ? 1 : 0)) }, (_, n) =>
    chance.of(['name', `c${n}`, '']),
  )
  const header = chance.below(5) === 0 ? null : names
  const quoted = chance.below(4)
  const form = { dialect, width, quoted, newline: chance.below(12) === 0 ? null : dialect.newline }
  const above = chance.below(4) === 0 ? chance.below(4) : 0
  const encoding = chance.of(ENCODINGS)
  const text = [
    chance.below(6) === 0 ? '\ufeff' : '',
    ...Array.from({ length: above }, () => row(form, width, chance)),
    header === null ? '' : header.join(dialect.delimiter) + endOf(form, chance),
    ...rowsOf(form, header ?? [], chance),
  ].join('')
  const bytes = damaged(Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1'), chance)
  const table = {
    width: chance.below(20) === 0 ? null : width,
    comment: chance.below(20) === 0 ? '#' : null,
    header,
    firstLine: above + (header === null ? 1 : 2),
  }
  return { bytes, reading: { encoding, dialect, table } }
}

function randomDialect(chance: Chance): Dialect {
  const quote = chance.of(['"', '"', '"', "'"] as const)
  return {
    delimiter: chance.of(DELIMITERS),
    quote,
    escape: chance.below(20) === 0 ? '\\' : quote,
    newline: chance.of(['\n', '\n', '\r\n']),
  }
}

function rowsOf(form: Form, header: readonly string[], chance: Chance): string[] {
  const trouble = chance.of(TROUBLES)
  const count = 1 + chance.below(chance.below(400) === 0 ? 5_000 : 100)
  const first = row(form, form.width, chance)
  const others = Array.from({ length: count }, () =>
    chance.below(1_000) < trouble ? oddLines(form, { header, first }, chance) : row(form, form.width, chance),
  )
  return [first, ...others]
}

/** Without its last bytes, or with one that is none of the text's. */
function damaged(bytes: Buffer, chance: Chance): Buffer {
  if (chance.below(8) === 0 && bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256)
  return chance.below(4) === 0 ? bytes.subarray(0, bytes.length - chance.below(4)) : bytes
}

interface Form {
  readonly dialect: Dialect
  readonly width: number
  /** Of four cells, how many are between quotation marks that need not be. */
  readonly quoted: number
  /** Null where line ends are mixed. */
  readonly newline: Dialect['newline'] | null
}

const endOf = ({ newline }: Form, chance: Chance): string => newline ?? chance.of(['\n', '\r\n', '\n', '\r'])

function row(form: Form, width: number, chance: Chance): string {
  const cells = Array.from({ length: width }, () => cell(form, chance))
  return cells.join(form.dialect.delimiter) + endOf(form, chance)
}

function cell(form: Form, chance: Chance): string {
  const { quote, delimiter, escape: escaping } = form.dialect
  const text = cellText(form, chance)
  const isLetter = text.lastIndexOf(quote) > 0 && !text.startsWith(quote) && chance.below(2) === 0
  const isOpen = [isLetter ? delimiter : quote, delimiter, '\n', '\r'].some((sign) => text.includes(sign))
  if (!isOpen && chance.below(4) >= form.quoted) return text
  return quote + text.replaceAll(quote, escaping + quote) + quote
}

function cellText(form: Form, chance: Chance): string {
  const { quote, delimiter } = form.dialect
  const kind = chance.below(60)
  if (kind === 0) return `a${endOf(form, chance)}b${chance.of(['', endOf(form, chance)])}`
  if (kind === 1) return `${chance.of(WORDS)}${quote}${chance.of(WORDS)}${quote}`
  if (kind === 2) return `${delimiter}${chance.of(WORDS)}${delimiter}`
  if (kind === 3) return quote.repeat(chance.below(4))
  if (kind < 8) return chance.of(WORDS) + chance.of(SIGNS) + chance.of(SIGNS)
  if (kind === 8 && chance.below(20) === 0) return 'long '.repeat(1 + chance.below(2_000))
  return chance.of(WORDS)
}

/** What a reader of sound records cannot take, or what ends the table. */
function oddLines(
  form: Form,
  { header, first }: { readonly header: readonly string[]; readonly first: string },
  chance: Chance,
): string {
  const { quote, delimiter } = form.dialect
  const { width } = form
  const end = endOf(form, chance)
  const sound = row(form, width, chance)
  const kinds = [
    () => row(form, width + 1 + chance.below(2), chance),
    () => row(form, Math.max(1, width - 1), chance),
    () => end,
    () => end + row(form, Math.max(1, width - 1), chance),
    () => delimiter.repeat(width - 1) + end,
    () => `${quote}${sound}`,
    () => sound.replace(delimiter, `${quote}${delimiter}`),
    () => sound.replace(delimiter, ` ${delimiter} ${quote}`),
    () => `${quote}a${quote} ${delimiter}${sound}`,
    () => `a${quote}b${delimiter}${sound}`,
    () => end + sound + row(form, width + 1, chance),
    () => header.join(delimiter) + end,
    () => header.join(delimiter) + end + first,
    () => `${sound.trimEnd()}${quote}${end}`,
    () => `a${quote}${sound}`,
    () => [...header, 'more'].join(delimiter) + end,
    () => `# ${sound}`,
    () => `${quote}${sound.trimEnd().replaceAll(quote, quote + quote)}${quote}${end}`,
    () => `${sound.trimEnd()}\r`,
    () => `total${end}`,
  ]
  return chance.of(kinds)()
}
