import { columnsOf, shownRow } from './candidate-columns.ts'
import type { CandidateSheet } from './candidate-sheet.ts'
import type { CsvCell } from './csv-line.ts'
import { entryName } from './entry-name.ts'
import { methodLines } from './method-lines.ts'
import { sourceText } from './source-text.ts'

/** One sheet of a workbook: the first row is its head. */
export interface Sheet {
  readonly name: string
  readonly rows: Iterable<readonly CsvCell[]>
}

/**
 * The list, its criteria with their weights, how it was made, which files it rests on, and every figure of the model
 * with its source.
 */
export function sheetsOf(sheet: CandidateSheet): readonly Sheet[] {
  const { say } = sheet.words
  return [
    { name: say('exports.sheet-list'), rows: listRows(sheet) },
    { name: say('exports.sheet-criteria'), rows: criteriaRows(sheet) },
    { name: say('exports.sheet-method'), rows: methodRows(sheet) },
    { name: say('exports.sheet-provenance'), rows: provenanceRows(sheet) },
    { name: say('exports.sheet-figures'), rows: figureRows(sheet) },
  ]
}

function* listRows(sheet: CandidateSheet): Generator<readonly CsvCell[]> {
  const columns = columnsOf(sheet)
  yield columns.map(({ name }) => name)
  for (const row of sheet.rows) {
    const shown = shownRow(row, sheet.personalData)
    yield columns.map((column) => column.cell(shown))
  }
}

const criteriaRows = ({ heading, words }: CandidateSheet): readonly (readonly CsvCell[])[] => [
  (['criterion', 'weight', 'where-from'] as const).map((name) => words.say(`exports.${name}`)),
  ...heading.criteria.map(({ id, weight, source }) => [
    words.say(`criteria.${id}`),
    Number(weight.toFixed(4)),
    sourceText(source, words),
  ]),
]

const figureRows = ({ heading, words }: CandidateSheet): readonly (readonly CsvCell[])[] => [
  (['figure', 'value', 'where-from'] as const).map((name) => words.say(`exports.${name}`)),
  ...heading.figures.map(({ path, value, source }) => [
    entryName(path, words),
    Number(value.toFixed(4)),
    source === undefined ? '' : sourceText(source, words),
  ]),
]

const methodRows = (sheet: CandidateSheet): readonly (readonly CsvCell[])[] => [
  [sheet.words.say('exports.how')],
  [sheet.words.say('exports.how-text')],
  [sheet.heading.notice],
  ...methodLines(sheet),
]

function provenanceRows({ heading, words: { say, date } }: CandidateSheet): readonly (readonly CsvCell[])[] {
  const head = (['source', 'profile', 'file', 'fingerprint', 'data-date', 'imported'] as const).map((name) =>
    say(`exports.${name}`),
  )
  return [
    head,
    ...heading.provenance.flatMap(({ source, profile, files, asOf, importedAt }) =>
      files.map(({ name, sha256 }) => [source, profile, name, sha256, asOf, date(importedAt)]),
    ),
  ]
}
