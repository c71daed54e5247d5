import MarkdownIt from 'markdown-it'

/** A stretch of text in one weight; `text` "\n" is a line break. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

/** What stands in one place of a table; figures stand to the right. */
export interface Cell {
  readonly runs: readonly Run[]
  readonly isFigure: boolean
}

/** What a document is made of, for formats that are not HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly quoted: boolean; readonly runs: readonly Run[] }
  | {
      readonly kind: 'item'
      /** "box" = to be ticked on paper. */
      readonly mark: 'bullet' | 'number' | 'box'
      readonly list: number
      readonly runs: readonly Run[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' }

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
type Token = ReturnType<typeof parser.parse>[number]

/** What is open at a place of the text. */
interface Open {
  heading: number
  quotes: number
  lists: { readonly ordered: boolean; readonly id: number }[]
  table: Cell[][] | null
  isFigure: boolean
  count: number
}

/** The Markdown of a filled document, block by block; tables are taken whole, lists item by item. */
export function documentBlocks(markdown: string): readonly Block[] {
  const open: Open = { heading: 0, quotes: 0, lists: [], table: null, isFigure: false, count: 0 }
  return parser.parse(markdown, {}).flatMap((token) => blockAt(token, open) ?? [])
}

function blockAt(token: Token, open: Open): Block | null {
  switch (token.type) {
    case 'heading_open':
      open.heading = Number(token.tag.slice(1))
      return null
    case 'heading_close':
      open.heading = 0
      return null
    case 'bullet_list_open':
    case 'ordered_list_open':
      open.count += 1
      open.lists.push({ ordered: token.type === 'ordered_list_open', id: open.count })
      return null
    case 'bullet_list_close':
    case 'ordered_list_close':
      open.lists.pop()
      return null
    case 'blockquote_open':
      open.quotes += 1
      return null
    case 'blockquote_close':
      open.quotes -= 1
      return null
    case 'hr':
      return { kind: 'rule' }
    case 'table_open':
      open.table = []
      return null
    case 'tr_open':
      open.table?.push([])
      return null
    case 'th_open':
    case 'td_open':
      open.isFigure = String(token.attrGet('style') ?? '').includes('right')
      return null
    case 'table_close':
      return closedTable(open)
    case 'inline':
      return written(runsOf(token.children ?? []), open)
    default:
      return null
  }
}

function closedTable(open: Open): Block {
  const rows = open.table ?? []
  open.table = null
  return { kind: 'table', rows }
}

function written(runs: readonly Run[], { heading, quotes, lists, table, isFigure }: Open): Block | null {
  if (table !== null) {
    table.at(-1)?.push({ runs, isFigure })
    return null
  }
  if (heading > 0) return { kind: 'heading', level: heading, runs }
  const list = lists.at(-1)
  if (list !== undefined) return itemOf(runs, list)
  return { kind: 'paragraph', quoted: quotes > 0, runs }
}

/** As the templates begin a line that is to be ticked. */
const BOX = '☐ '

function itemOf(runs: readonly Run[], { ordered, id: list }: Open['lists'][number]): Block {
  const [first, ...others] = runs
  if (first === undefined || !first.text.startsWith(BOX))
    return { kind: 'item', mark: ordered ? 'number' : 'bullet', list, runs }
  const rest = { ...first, text: first.text.slice(BOX.length) }
  return { kind: 'item', mark: 'box', list, runs: [rest, ...others] }
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let bold = 0
  let italic = 0
  for (const { type, content } of tokens) {
    if (type === 'strong_open') bold += 1
    else if (type === 'strong_close') bold -= 1
    else if (type === 'em_open') italic += 1
    else if (type === 'em_close') italic -= 1
    else {
      const text = type === 'hardbreak' ? '\n' : type === 'softbreak' ? ' ' : content
      if (text !== '') runs.push({ text, bold: bold > 0, italic: italic > 0 })
    }
  }
  return runs
}
