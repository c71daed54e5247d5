import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { smallCore } from '../electron/core/small-core.ts'

/** What a spreadsheet takes for the beginning of a formula, full-width signs and control characters included. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

export interface ThroughExits {
  /** Strings times exits. */
  readonly tried: number
  readonly findings: readonly string[]
}

/**
 * Sends strings in as names of firms, owners and notes, and looks at every way out: the table, the detail, the note,
 * the exported table and list, the document. Nothing may be a formula, a tag of its own, or break.
 */
export async function throughExits(folder: string, strings: readonly string[]): Promise<ThroughExits> {
  const core = smallCore(folder)
  await core.call('workspace.create', { file: join(folder, 'odd.relevo') })
  const rows = strings.map((text, n) => `K${n},${quoted(`${text}`)},${quoted(text)},9`)
  await core.importFile(
    core.file('odd.csv', `id,name,owner_name,employees\nK-plain,Plain name SL,,9\n${rows.join('\n')}\n`),
  )
  const findings: string[] = []
  const list = core.file('list.csv', '')
  const json = core.file('list.json', '')
  const query = { lens: 'succession' } as const
  await core.call('ranking.export', { ...query, format: 'csv', file: list, personalData: true })
  await core.call('ranking.export', { ...query, format: 'json', file: json, personalData: true })
  findings.push(...formulas(readFileSync(list, 'utf8')))
  JSON.parse(readFileSync(json, 'utf8'))
  const plain = await tagsOf(core, 'K-plain')
  for (const [n, text] of strings.entries()) {
    const id = `K${n}`
    const found = await core.send('firm.explain', { ...query, id })
    // A row without a name or with one that is nothing but spaces may be refused; what is in must come out.
    if (!found.ok) {
      if (found.error.code !== 'firm-unknown')
        findings.push(`${n}: the detail is answered with ${found.error.code}`)
      continue
    }
    if (text.trim() !== '') {
      const note = await core.call('note.add', { firm: id, text })
      const [kept] = await core.call('note.list', { firm: id })
      if (kept?.text !== note.text) findings.push(`${n}: the note is not what was written`)
    }
    const strange = [...(await tagsOf(core, id))].filter((tag) => !plain.has(tag))
    if (strange.length > 0) findings.push(`${n}: the document holds ${strange.join(' ')}`)
  }
  const page = await core.send('ranking.page', { ...query, offset: 0, limit: 500 })
  if (!page.ok) findings.push(`the table is answered with ${page.error.code}`)
  await core.call('workspace.close', {})
  return { tried: strings.length * 6, findings }
}

/** Cells of an exported table that begin like a formula and are no numbers. */
function formulas(text: string): string[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: text.includes(';') && !text.includes(',') ? ';' : '',
  })
  return data
    .flat()
    .flatMap((cell) =>
      FORMULA.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell)
        ? [`a cell begins with ${JSON.stringify(cell.slice(0, 20))}`]
        : [],
    )
}

/** The tags of a firm's file note, each with the names of its attributes. */
async function tagsOf(core: ReturnType<typeof smallCore>, firm: string): Promise<Set<string>> {
  const { html } = await core.call('document.render', {
    firm,
    template: 'file-note',
    lens: 'succession',
    language: 'en',
  })
  const tags = html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^<>]*)?)>/gi)
  return new Set(
    [...tags].map(([, name = '', rest = '']) =>
      [name, ...[...rest.matchAll(/([\w-]+)\s*=/g)].map((found) => found[1])].join(' '),
    ),
  )
}
