import type { Range } from '../firm/range.ts'
import type { Candidate } from '../scoring/candidate.ts'
import type { Words } from '../words/words.ts'
import { shownRow } from './candidate-columns.ts'
import type { CandidateRow, CandidateSheet } from './candidate-sheet.ts'
import { entryName } from './entry-name.ts'
import { methodLines } from './method-lines.ts'
import { sourceText } from './source-text.ts'

const STYLE = `
:root { color-scheme: light; }
body { margin: 1.5cm auto; max-width: 27cm; padding: 0 1cm; background: #fff; color: #1a1a1a; font: 9.5pt/1.4 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6em; margin: 0 0 .3em; }
h2 { font-size: 1.2em; margin: 1.4em 0 .4em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: .2em .5em; border-bottom: 1px solid #ccc; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.number { text-align: right; }
.notice { border-left: 3px solid #555; padding: .3em .9em; background: #f3f3f3; }
.method { break-before: page; }
summary { margin-top: 1.4em; font-weight: 600; cursor: pointer; }
@page { size: A4 landscape; margin: 1.3cm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`

/** The list to print, with a page on how it was made. It runs nothing and loads nothing. */
export function* candidatesHtml(sheet: CandidateSheet): Generator<string> {
  const { heading, words } = sheet
  const { say } = words
  const headers = headersOf(sheet)
  const title = say('exports.title', { lens: say(`criteria.lens-${heading.lens}`) })
  yield `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="notice">${escaped(heading.notice)}</p>
<table>
<thead><tr>${headers.map((header) => cell('th', say(`exports.header-${header}`), isNumber(header))).join('')}</tr></thead>
<tbody>
`
  for (const row of sheet.rows) yield rowHtml(row, headers, sheet)
  yield `</tbody>
</table>
${methodPage(sheet)}
</body>
</html>
`
}

const HEADERS = ['rank', 'name', 'place', 'staff', 'founded', 'score', 'interval', 'tier', 'known'] as const
const DECIDED = ['decision', 'reason', 'by', 'on'] as const
type Header = (typeof HEADERS | typeof DECIDED)[number]

const headersOf = ({ decided }: CandidateSheet): readonly Header[] =>
  decided ? [...HEADERS, ...DECIDED] : HEADERS
const isNumber = (header: Header): boolean => ['rank', 'staff', 'score', 'interval', 'known'].includes(header)

function rowHtml(
  row: CandidateRow,
  headers: readonly Header[],
  { personalData, words }: CandidateSheet,
): string {
  const { candidate, ownerName, decision } = shownRow(row, personalData)
  const { rank, name, municipality, employees, founded, score, low, high, tier, coverage } = candidate
  const texts: Readonly<Record<Header, string>> = {
    rank: words.number(rank),
    name: `${ownerName === null ? name : `${name} (${ownerName})`}${contestedText(candidate, words)}`,
    place: municipality ?? '—',
    staff: bandText(employees, words),
    founded: founded?.slice(0, 4) ?? '—',
    score: words.number(score, 1),
    interval: `${words.number(low)}–${words.number(high)}`,
    tier,
    known: `${words.number(coverage)}%`,
    decision: decision === null ? '' : words.say(`deciding.decided-${decision.decision}`),
    reason: decision?.reason ?? '',
    by: decision?.author ?? '',
    on: decision === null ? '' : words.date(decision.writtenAt),
  }
  return `<tr>${headers.map((header) => cell('td', texts[header], isNumber(header))).join('')}</tr>\n`
}

/** On paper too nobody may take a score for sound that somebody contests. */
const contestedText = ({ flags }: Pick<Candidate, 'flags'>, { say }: Words): string =>
  flags.includes('contested') ? ` · ${say('criteria.flag-contested')}` : ''

function methodPage(sheet: CandidateSheet): string {
  const { heading, words } = sheet
  const { say, number, date } = words
  const lines = methodLines(sheet).map(([label, value]) => row([label, value]))
  const criteria = heading.criteria.map(({ id, weight, source }) =>
    row([say(`criteria.${id}`), `${number(100 * weight, 1)}%`, sourceText(source, words)]),
  )
  const figures = heading.figures.map(({ path, value, source }) =>
    row([entryName(path, words), number(value, 3), source === undefined ? '—' : sourceText(source, words)]),
  )
  const files = heading.provenance.flatMap(({ source, files: of, asOf, importedAt }) =>
    of.map(({ name }) => row([source, name, date(asOf), date(importedAt)])),
  )
  return `<section class="method">
<h2>${escaped(say('exports.how'))}</h2>
<p>${escaped(say('exports.how-text'))}</p>
<table><tbody>${lines.join('')}</tbody></table>
<h2>${escaped(say('exports.weights'))}</h2>
<table><tbody>${criteria.join('')}</tbody></table>
<h2>${escaped(say('exports.sheet-provenance'))}</h2>
<table><tbody>${files.join('')}</tbody></table>
<details>
<summary>${escaped(say('exports.sheet-figures'))}</summary>
<table><tbody>${figures.join('')}</tbody></table>
</details>
</section>`
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((text) => cell('td', text, false)).join('')}</tr>`
const cell = (tag: 'td' | 'th', text: string, isRight: boolean): string =>
  `<${tag}${isRight ? ' class="number"' : ''}>${escaped(text)}</${tag}>`

function bandText(band: Range | null, { number }: Words): string {
  if (band === null) return '—'
  if (band.high === null) return `${number(band.low)}+`
  return band.low === band.high ? number(band.low) : `${number(band.low)}–${number(band.high)}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
