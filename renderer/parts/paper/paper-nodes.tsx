import { createElement, type ReactNode } from 'react'

/** What a document is made of. Anything else gives only its text; attributes are never taken over. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['article', 'section', 'div', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'p', 'br', 'hr', 'blockquote'],
  ...['ul', 'ol', 'li', 'strong', 'em', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
])

/** Elements that have no content. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr'])

/** HTML as React nodes: parsed without being run, and only by the names above. */
export function paperNodes(html: string): ReactNode {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return childrenOf(body)
}

const childrenOf = (node: Node): ReactNode[] => [...node.childNodes].map(nodeOf)

function nodeOf(node: Node, index: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element) || node.matches('script, style')) return null
  const name = node.tagName.toLowerCase()
  if (!ELEMENTS.has(name)) return childrenOf(node)
  return EMPTY.has(name)
    ? createElement(name, { key: index })
    : createElement(name, { key: index }, ...tableSafe(name, node))
}

/** React does not want the blank text between the rows of a table. */
const tableSafe = (name: string, node: Element): ReactNode[] =>
  ['table', 'thead', 'tbody', 'tr'].includes(name) ? [...node.children].map(nodeOf) : childrenOf(node)
