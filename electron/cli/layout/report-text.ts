import type { ImportReport } from '../../../shared/contract/import.ts'
import type { Words } from '../../../shared/words/words.ts'
import { clean } from './clean.ts'
import { table } from './table.ts'

/** What an import found: files, how they were recognised, counts that balance, columns, problems. */
export function reportText(report: ImportReport, words: Words): string {
  const { profile, profileReason, unmapped } = report
  return [
    filesText(report, words),
    words.say('terminal.profile-line', { profile, reason: profileReason }),
    countsText(report, words),
    mappingText(report, words),
    unmapped.length === 0 ? '' : words.say('terminal.unmapped', { columns: clean(unmapped.join(', ')) }),
    problemsText(report, words),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Read, kept, flagged, refused; then firms and what is new. */
export function countsText(report: ImportReport, words: Words): string {
  const { read, kept, flagged, refused, firms, changed, same, gone } = report
  const number = (value: number) => words.number(value)
  return [
    words.say('terminal.rows', {
      read: number(read),
      kept: number(kept),
      flagged: number(flagged),
      refused: number(refused),
    }),
    words.say('terminal.firms', {
      firms: number(firms),
      new: number(report.new),
      changed: number(changed),
      same: number(same),
      gone: number(gone),
    }),
  ].join('\n')
}

function filesText({ files }: ImportReport, words: Words): string {
  const rows = files.map(({ file, role, encoding, delimiter, headerLine, rows }) => [
    file,
    role,
    encoding,
    delimiter === '\t' ? 'tab' : delimiter,
    headerLine === null ? '–' : String(headerLine),
    words.number(rows),
  ])
  return table(
    [
      { title: words.say('terminal.column-file') },
      { title: words.say('terminal.column-role') },
      { title: words.say('terminal.column-encoding') },
      { title: words.say('terminal.column-delimiter') },
      { title: words.say('terminal.column-header-line'), align: 'right' },
      { title: words.say('terminal.column-rows'), align: 'right' },
    ],
    rows,
  )
}

function mappingText({ mapping }: ImportReport, words: Words): string {
  const rows = Object.entries(mapping).flatMap(([field, column]) =>
    column === null ? [] : [[field, column]],
  )
  if (rows.length === 0) return ''
  return table(
    [{ title: words.say('terminal.column-field') }, { title: words.say('terminal.column-column'), most: 60 }],
    rows,
  )
}

function problemsText({ problems }: ImportReport, words: Words): string {
  if (problems.length === 0) return words.say('terminal.no-problems')
  return table(
    [
      { title: words.say('terminal.column-count'), align: 'right' },
      { title: words.say('terminal.column-problem') },
      { title: words.say('terminal.column-example'), most: 90 },
    ],
    problems.map(({ code, count, example }) => [words.number(count), code, example.message]),
  )
}
