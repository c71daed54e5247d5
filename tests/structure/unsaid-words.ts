import type { SourceTree } from './source-tree.ts'

/** A catalogue: areas of keyed sentences. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

const PLURAL = /_(?:one|many|other)$/
/** `area.beginning${…}`: every key with this beginning may be said. */
const PUT_TOGETHER = /[`'"]([a-zA-Z]+\.[\w-]*)\$\{/g

/** One sentence for each key of the catalogue that no source names, whole or by its beginning. */
export function unsaidWords(tree: SourceTree, catalogue: Catalogue): readonly string[] {
  const sources = tree.filter(
    ({ path }) => /^(?:electron|renderer|shared)\/.+\.tsx?$/.test(path) && !isWords(path),
  )
  const text = sources.map((source) => source.text).join('\n')
  const named = new Set([...text.matchAll(/[`'"]([a-zA-Z]+\.[\w?-]+)[`'"]/g)].map(([, key]) => key))
  const beginnings = [...new Set([...text.matchAll(PUT_TOGETHER)].map(([, beginning = '']) => beginning))]
  const keys = Object.entries(catalogue).flatMap(([area, texts]) =>
    Object.keys(texts).map((key) => `${area}.${key.replace(PLURAL, '')}`),
  )
  return [...new Set(keys)]
    .filter((key) => !named.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)))
    .map((key) => `${key} is said nowhere.`)
}

const isWords = (path: string): boolean => /^shared\/words\/\w+\//.test(path)
