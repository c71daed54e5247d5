import type { FoundPerson } from '../../../shared/contract/privacy.ts'
import type { WordKey, Words } from '../../../shared/words/words.ts'
import type { Context } from '../context.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { findPerson } from './find-person.ts'

interface PersonExport {
  readonly name: string
  readonly format: 'json' | 'html'
  readonly file: string
}

/** All that is kept of a person, as JSON or as a page to read and print. Errors: those of writeWhole. */
export function exportPerson(
  { desk, host, words }: Context,
  { name, format, file }: PersonExport,
): { places: number } {
  const places = findPerson(desk.session().db, name)
  const at = host.now().toISOString()
  const text =
    format === 'json' ? JSON.stringify({ name, at, places }, null, 2) : page(name, at, places, words())
  writeWhole(host.pathOf(file), [`${text}\n`])
  return { places: places.length }
}

function page(name: string, at: string, places: readonly FoundPerson[], words: Words): string {
  const title = words.say('privacy.export-title', { name })
  const heads: readonly WordKey[] = ['privacy.export-where', 'privacy.export-firm', 'privacy.export-text']
  const cells = (values: readonly string[], tag: string): string =>
    `<tr>${values.map((value) => `<${tag}>${escaped(value)}</${tag}>`).join('')}</tr>`
  return [
    `<!doctype html><html lang="${words.language}"><meta charset="utf-8"><title>${escaped(title)}</title>`,
    '<style>body{font:11pt/1.4 sans-serif;margin:2cm}table{border-collapse:collapse;width:100%}',
    'th,td{border:1px solid #999;padding:4px 6px;text-align:left;vertical-align:top}thead{display:table-header-group}</style>',
    `<h1>${escaped(title)}</h1><p>${escaped(words.say('privacy.export-intro', { date: words.date(at), count: places.length, number: words.number(places.length) }))}</p>`,
    `<table><thead>${cells(
      heads.map((key) => words.say(key)),
      'th',
    )}</thead><tbody>`,
    ...places.map(({ table, column, firm, text }) => cells([`${table}.${column}`, firm ?? '', text], 'td')),
    '</tbody></table></html>',
  ].join('\n')
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign)
