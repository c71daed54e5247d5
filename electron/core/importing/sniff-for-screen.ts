import type { Sniff } from '../../../shared/contract/import.ts'
import type { FieldName } from '../../../shared/firm/fields.ts'
import { columnWords } from '../../../shared/registry/column-words.ts'
import { isDistressHeader } from '../../../shared/registry/distress.ts'
import type { Mapping, MatchReason } from '../../../shared/registry/mapping.ts'
import type { Words } from '../../../shared/words/words.ts'
import { fileRemarks } from './file-remarks.ts'
import { knownMapping } from './known-mappings.ts'
import { profileSentence } from './profile-sentence.ts'
import { type SniffedFile, type SniffRequest, sniffFile } from './sniff.ts'
import { problemSentence } from './tally.ts'

/** Rows shown. */
const SHOWN = 10

/**
 * A first look as the screens show it: samples, and why each column was matched. A file that no register's profile
 * knows is mapped as one with the same columns was, if that mapping was saved.
 */
export function sniffForScreen(
  request: SniffRequest & { readonly file: string },
  { words, dataFolder }: { readonly words: Words; readonly dataFolder: string },
): Sniff {
  const { sniffed, savedAs } = sniffAsSaved(request, dataFolder)
  const { look, encoding, delimiter, headerLine, titles, header, samples, profile, mapping, companion } =
    sniffed
  return {
    file: request.file,
    name: look.name,
    bytes: look.bytes,
    encoding,
    delimiter,
    headerLine,
    titles,
    header,
    samples: oddOnesFirst(samples, header.length),
    profile: {
      id: profile.id,
      title: profile.title,
      confirmed: companion === null ? profile.confirmed : companion.confirmed,
    },
    ...(companion === null ? {} : { companion: companion.role }),
    profileReason:
      savedAs === null
        ? profileSentence(sniffed, words)
        : words.say('matching.mapping-known', { name: savedAs }),
    mapping,
    reasons: Object.fromEntries(
      Object.entries(mapping.fields).map(([field, column]) => [field, matchSentence(column.reason, words)]),
    ) as Partial<Record<FieldName, string>>,
    words: companion === null ? columnWords(samples, header.length) : [],
    remarks: fileRemarks(sniffed, request.options?.dateOrder !== undefined || savedAs !== null).map(
      (remark) => ({ code: remark.code, message: problemSentence(remark, words) }),
    ),
    ...(savedAs === null ? {} : { series: savedAs.replace(MAPPING_ENDING, '') }),
    ...(looksLikeEvents(sniffed) ? { events: true } : {}),
  }
}

const looksLikeEvents = ({ companion, profile, header, mapping }: SniffedFile): boolean =>
  companion === null && profile.fingerprint === null && isDistressHeader(header) && !isRegister(mapping)

const MAPPING_ENDING = /(\.mapping)?\.json$/i

/** A register says more of its firms than a list of events does. */
const isRegister = ({ fields }: Mapping): boolean =>
  [fields.founded, fields.legalForm, fields.employees, fields.sectorCode].some((field) => field !== undefined)

function sniffAsSaved(
  request: SniffRequest,
  dataFolder: string,
): { readonly sniffed: SniffedFile; readonly savedAs: string | null } {
  const sniffed = sniffFile(request)
  const isKnown = sniffed.companion !== null || sniffed.profile.fingerprint !== null
  if (isKnown || request.profile !== undefined) return { sniffed, savedAs: null }
  const known = knownMapping(dataFolder, sniffed.header)
  if (known === null) return { sniffed, savedAs: null }
  return { sniffed: sniffFile({ ...request, mapping: known.mapping }), savedAs: known.name }
}

function matchSentence(reason: MatchReason, words: Words): string {
  return words.say(`matching.${reason.kind}`, { ...reason })
}

/** Rows with letters beyond ASCII or of another width show best whether a file is read rightly. */
function oddOnesFirst(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const isOdd = (row: readonly string[]): boolean =>
    row.length !== width || row.some((cell) => /[^\x20-\x7e]/.test(cell))
  return [...rows.filter(isOdd), ...rows.filter((row) => !isOdd(row))].slice(0, SHOWN)
}
