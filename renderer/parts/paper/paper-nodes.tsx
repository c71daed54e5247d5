import { createElement, type ReactNode } from 'react'

/** What a document is made of. Anything else gives only its text; of its attributes only the alignment is kept, and that a line is to be ticked. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['article', 'section', 'div', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'p', 'br', 'hr', 'blockquote'],
  ...['ul', 'ol', 'li', 'strong', 'em', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

/** Elements that have no content. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr'])

/** How Markdown aligns a column. The content policy would refuse the attribute even while it is parsed. */
const ALIGNED = / style="text-align: ?(left|center|right)"/g

/** HTML as React nodes: parsed without being run, and only by the names above. */
export function paperNodes(html: string): ReactNode {
  const plain = html.replaceAll(ALIGNED, ' data-align="$1"')
  const { body } = new DOMParser().parseFromString(plain, 'text/html')
  return childrenOf(body)
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map(nodeOf)

function nodeOf(node: Node, index: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element) || node.matches('script, style')) return null
  const name = nameOf(node)
  if (!ELEMENTS.has(name)) return childrenOf(node)
  const properties = {
    key: index,
    'data-align': node.getAttribute('data-align'),
    ...(node.className === 'box' ? { 'data-box': '' } : {}),
  }
  return EMPTY.has(name)
    ? createElement(name, properties)
    : createElement(name, properties, ...contentOf(name, node))
}

/** A head that heads nothing is a plain cell. */
function nameOf(element: Element): string {
  const name = element.tagName.toLowerCase()
  return name === 'th' && element.textContent?.trim() === '' ? 'td' : name
}

/** React does not want the blank text between the rows of a table. */
const contentOf = (name: string, node: Element): ReactNode[] =>
  ['table', 'thead', 'tbody', 'tr'].includes(name) ? [...node.children].map(nodeOf) : childrenOf(node)
