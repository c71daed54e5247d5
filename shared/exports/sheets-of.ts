import { columnsOf, shownRow } from './candidate-columns.ts'
import type { CandidateSheet } from './candidate-sheet.ts'
import type { CsvCell } from './csv-line.ts'
import { methodLines } from './method-lines.ts'

/** One sheet of a workbook: the first row is its head. */
export interface Sheet {
  readonly name: string
  readonly rows: Iterable<readonly CsvCell[]>
}

/** The list, its criteria with their weights, how it was made, and which files it rests on. */
export function sheetsOf(sheet: CandidateSheet): readonly Sheet[] {
  const { say } = sheet.words
  return [
    { name: say('exports.sheet-list'), rows: listRows(sheet) },
    { name: say('exports.sheet-criteria'), rows: criteriaRows(sheet) },
    { name: say('exports.sheet-method'), rows: methodRows(sheet) },
    { name: say('exports.sheet-provenance'), rows: provenanceRows(sheet) },
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

const criteriaRows = ({ heading, words: { say } }: CandidateSheet): readonly (readonly CsvCell[])[] => [
  [say('exports.criterion'), say('exports.weight')],
  ...heading.criteria.map(({ id, weight }) => [say(`criteria.${id}`), Number(weight.toFixed(4))]),
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
