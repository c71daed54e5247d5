import { Option } from 'commander'
import { CONTESTERS, type Contester } from '../../shared/contract/decisions.ts'
import { EXPORT_KINDS, type ExportFormat } from '../../shared/contract/exports.ts'
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../shared/contract/letters.ts'
import type { Filter } from '../../shared/contract/ranking.ts'
import { LANGUAGES, type WordKey, type Words } from '../../shared/words/words.ts'
import { valueReaders } from './parse-value.ts'

/** What the options of a command line come to. Absent = not given. */
export interface OptionValues {
  readonly json?: true
  readonly lang?: string
  readonly workspace?: string
  readonly strict?: true
  readonly withoutNames?: true
  readonly encoding?: string
  readonly delimiter?: string
  readonly decimal?: ',' | '.'
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd'
  readonly headerLine?: number
  readonly footerRows?: number
  readonly source?: string
  readonly profile?: string
  readonly mapping?: string
  readonly asOf?: string
  readonly top?: number
  readonly lens?: 'succession' | 'recovery'
  readonly model?: string
  readonly notes?: string
  readonly where?: Filter
  readonly search?: string
  readonly template?: string
  readonly format?: ExportFormat
  readonly personalData?: true
  readonly decided?: true
  readonly out?: string
  readonly since?: number
  readonly reason?: string
  readonly by?: Contester
  readonly as?: DocumentFormat
  readonly in?: string
  readonly person?: string
  readonly scoring?: true
  readonly draws?: number
  readonly concentration?: number
  readonly seed?: number
  readonly schema?: true
  readonly dialect?: 'sqlite' | 'postgres'
  readonly erase?: true
  readonly purpose?: string
  readonly basis?: string
  readonly origin?: string
  readonly licence?: string
  readonly keepUntil?: string
}
export type OptionName = keyof OptionValues

interface OptionShape {
  readonly flags: string
  readonly read?: (text: string, before: never) => unknown
}

/** Every option of every command, in the words' language. */
export function createOptions(words: Words): (name: OptionName) => Option {
  const read = valueReaders(words)
  const shapes: Readonly<Record<OptionName, OptionShape>> = {
    json: { flags: '--json' },
    lang: { flags: '--lang <language>', read: read.oneOf(LANGUAGES) },
    workspace: { flags: '--workspace <file>' },
    strict: { flags: '--strict' },
    withoutNames: { flags: '--without-names' },
    encoding: { flags: '--encoding <name>' },
    delimiter: { flags: '--delimiter <sign>', read: read.delimiter },
    decimal: { flags: '--decimal <sign>', read: read.oneOf([',', '.']) },
    dateOrder: { flags: '--date-order <order>', read: read.oneOf(['dmy', 'mdy', 'ymd']) },
    headerLine: { flags: '--header-line <n>', read: read.wholeNumber(0, 1_000) },
    footerRows: { flags: '--footer-rows <n>', read: read.wholeNumber(0, 1_000) },
    source: { flags: '--source <name>' },
    profile: { flags: '--profile <id>' },
    mapping: { flags: '--mapping <file>' },
    asOf: { flags: '--as-of <date>', read: read.isoDate },
    top: { flags: '--top <n>', read: read.wholeNumber(1, 1_000_000) },
    lens: { flags: '--lens <lens>', read: read.oneOf(['succession', 'recovery']) },
    model: { flags: '--model <file>' },
    notes: { flags: '--notes <folder>' },
    where: { flags: '--where <condition>', read: read.where },
    search: { flags: '--search <text>' },
    template: { flags: '--template <id>' },
    format: { flags: '--format <format>', read: read.oneOf(EXPORT_KINDS) },
    personalData: { flags: '--personal-data' },
    decided: { flags: '--decided' },
    out: { flags: '--out <file>' },
    since: { flags: '--since <import>', read: read.wholeNumber(1, 100_000_000) },
    reason: { flags: '--reason <text>' },
    by: { flags: '--by <who>', read: read.oneOf(CONTESTERS) },
    as: { flags: '--as <format>', read: read.oneOf(DOCUMENT_FORMATS) },
    in: { flags: '--in <language>', read: read.oneOf(['recipient', ...LANGUAGES]) },
    person: { flags: '--person <name>' },
    scoring: { flags: '--scoring' },
    schema: { flags: '--schema' },
    draws: { flags: '--draws <n>', read: read.wholeNumber(20, 10_000) },
    concentration: { flags: '--concentration <n>', read: read.wholeNumber(1, 1_000_000) },
    seed: { flags: '--seed <n>', read: read.wholeNumber(0, 4_294_967_295) },
    dialect: { flags: '--dialect <name>', read: read.oneOf(['sqlite', 'postgres']) },
    erase: { flags: '--erase' },
    purpose: { flags: '--purpose <text>' },
    basis: { flags: '--basis <text>' },
    origin: { flags: '--origin <text>' },
    licence: { flags: '--licence <text>' },
    keepUntil: { flags: '--keep-until <date>', read: read.isoDate },
  }
  return (name) => {
    const { flags, read: parse } = shapes[name]
    const option = new Option(flags, words.say(`terminal.option-${name}` satisfies WordKey))
    if (!option.required) return option
    return option.argParser((text, before) => (parse ?? read.text)(text, before as never))
  }
}
