import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../../shared/contract/api.ts'
import { type SmallCore, smallCore } from '../electron/core/small-core.ts'
import {
  formulasInCsv,
  isNotXml,
  troublesInPage,
  troublesInWord,
  troublesInWorkbook,
} from './look-at-exit.ts'
import { wordFile } from './word-file.ts'

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const LENS = { lens: 'succession' } as const

/**
 * The table, the detail, the note, the decision, the document; CSV, XLSX, JSON, the page, the four of them as decided;
 * letters, a Word template, the digest.
 */
const EXITS = 13

export interface ThroughExits {
  /** Strings times exits. */
  readonly tried: number
  readonly findings: readonly string[]
}

/**
 * Sends strings in as headers, as names of firms, owners and templates, as notes and as reasons, and looks at every
 * way out. Nothing may be a formula, a tag of its own, or break.
 */
export async function throughExits(folder: string, strings: readonly string[]): Promise<ThroughExits> {
  const core = smallCore(folder)
  await core.call('workspace.create', { file: join(folder, 'odd.relevo') })
  // Two imports, so that the digest has all of them to tell of.
  await core.importFile(core.file('first.csv', 'id,name,owner_name,employees\nK-plain,Plain name SL,,9\n'))
  const { staged } = await core.call('import.stage', {
    files: [core.file('odd.csv', registerOf(strings))],
    options: { headerLine: 1 },
    job: 'odd',
    asOf: '2026-10-31',
  })
  await core.call('import.keep', { staged })
  await core.call('decision.add', { ...LENS, firm: 'K-plain', decision: 'later', reason: 'plain' })
  const plain = await tagsOf(core, 'K-plain')
  const findings: string[] = []
  const inside: string[] = []
  for (const [n, text] of strings.entries()) {
    const found = await core.send('firm.explain', { ...LENS, id: `K${n}` })
    // A row without a name or with one that is nothing but spaces may be refused; what is in must come out.
    if (!found.ok) {
      if (found.error.code !== 'firm-unknown') findings.push(`${n}: the detail: ${found.error.code}`)
      continue
    }
    inside.push(`K${n}`)
    findings.push(...(await troublesOf(core, { n, text, plain })))
  }
  const page = await core.send('ranking.page', { ...LENS, offset: 0, limit: 500 })
  if (!page.ok) findings.push(`the table is answered with ${page.error.code}`)
  findings.push(...(await troublesInFiles(core, inside)), ...(await troublesInTemplates(core, strings)))
  await core.call('workspace.close', {})
  return { tried: strings.length * EXITS, findings }
}

/** A row for each string, and a column that bears it for a header as well, as far as one line holds them. */
function registerOf(strings: readonly string[]): string {
  const headers = strings.filter((text) => text.length < 200).map(quoted)
  const empty = ','.repeat(headers.length)
  const rows = strings.map((text, n) => `K${n},${quoted(text)},${quoted(text)},9${empty}`)
  const head = ['id', 'name', 'owner_name', 'employees', ...headers].join(',')
  return `${head}\nK-plain,Plain name SL,,9${empty}\n${rows.join('\n')}\n`
}

interface OneString {
  readonly n: number
  readonly text: string
  /** Tags of a document about a firm with a plain name. */
  readonly plain: ReadonlySet<string>
}

async function troublesOf(core: SmallCore, { n, text, plain }: OneString): Promise<string[]> {
  const findings: string[] = []
  const firm = `K${n}`
  if (text.trim() !== '') {
    const note = await core.call('note.add', { firm, text })
    const [kept] = await core.call('note.list', { firm })
    if (kept?.text !== note.text) findings.push(`${n}: the note is not what was written`)
  }
  const reason = text.trim() === '' ? 'nothing to read' : text
  await core.call('contest.add', { ...LENS, firm, by: 'owner', reason })
  const decided = await core.call('decision.add', { ...LENS, firm, decision: 'take-on', reason })
  const { decisions } = await core.call('firm.explain', { ...LENS, id: firm })
  if (decisions[0]?.reason !== decided.reason) findings.push(`${n}: the reason is not what was written`)
  const strange = [...(await tagsOf(core, firm))].filter((tag) => !plain.has(tag))
  if (strange.length > 0) findings.push(`${n}: the document holds ${strange.join(' ')}`)
  return findings
}

/** The list in its four formats, proposed and decided, all letters in one Word file and on one page, and the digest. */
async function troublesInFiles(core: SmallCore, firms: readonly string[]): Promise<string[]> {
  const at = (name: string): string => join(core.folder, name)
  for (const format of ['csv', 'xlsx', 'json', 'html'] as const)
    for (const decided of [false, true]) {
      const file = at(`${decided ? 'decided' : 'list'}.${format}`)
      await core.call('ranking.export', { ...LENS, format, file, personalData: true, decided })
    }
  const letters = { ...LENS, firms, template: 'owner-letter', language: 'en' }
  for (const format of ['docx', 'html'] as const)
    await core.call('letters.save', { ...letters, format, file: at(`letters.${format}`) })
  await core.call('changes.save', { format: 'html', file: at('digest.html') })
  const text = (name: string): string => readFileSync(at(name), 'utf8')
  for (const name of ['list.json', 'decided.json']) JSON.parse(text(name))
  return [
    ...['list.csv', 'decided.csv'].flatMap((name) => formulasInCsv(text(name))),
    ...['list.xlsx', 'decided.xlsx'].flatMap((name) => troublesInWorkbook(readFileSync(at(name)))),
    ...troublesInWord(readFileSync(at('letters.docx'))),
    ...['list.html', 'decided.html', 'letters.html', 'digest.html'].flatMap((name) =>
      troublesInPage(text(name)).map((trouble) => `${name}: ${trouble}`),
    ),
  ]
}

/** A Word template filled for every string's firm, and one named and worded after each string: refused or harmless. */
async function troublesInTemplates(core: SmallCore, strings: readonly string[]): Promise<string[]> {
  const ours = core.file('ours.docx', wordFile(['{firm}', '{objection}']))
  const { id } = await core.call('wordTemplate.add', { file: ours, name: 'Ours' })
  const file = join(core.folder, 'filled.docx')
  const findings: string[] = []
  for (const [n, text] of strings.entries()) {
    const filled = await core.send('wordTemplate.fill', { template: id, firm: `K${n}`, language: 'en', file })
    if (filled.ok)
      findings.push(...troublesInWord(readFileSync(file)).map((trouble) => `${n}: filled: ${trouble}`))
    const worded = core.file('worded.docx', wordFile([escaped(text), '{objection}']))
    const added = await core.send('wordTemplate.add', { file: worded, name: text })
    if (!added.ok && !/^(?:word-template-not-usable|input-not-valid)$/.test(added.error.code))
      findings.push(`${n}: a template so named is answered with ${added.error.code}`)
    if (!added.ok) continue
    const template = (added.value as Output<'wordTemplate.add'>).id
    const again = await core.send('wordTemplate.fill', { template, firm: 'K-plain', language: 'en', file })
    if (again.ok) findings.push(...troublesInWord(readFileSync(file)).map((trouble) => `${n}: ${trouble}`))
    else findings.push(`${n}: a template that was taken is answered with ${again.error.code}`)
  }
  return findings
}

const escaped = (text: string): string =>
  [...text]
    .filter((sign) => !isNotXml(sign))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')

/** The tags of a firm's file note, each with the names of its attributes. */
async function tagsOf(core: SmallCore, firm: string): Promise<Set<string>> {
  const { html } = await core.call('document.render', {
    ...LENS,
    firm,
    template: 'file-note',
    language: 'en',
  })
  const tags = html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^<>]*)?)>/gi)
  return new Set(
    [...tags].map(([, name = '', rest = '']) =>
      [name, ...[...rest.matchAll(/([\w-]+)\s*=/g)].map((found) => found[1])].join(' '),
    ),
  )
}
