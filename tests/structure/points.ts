import type { SourceTree } from './source-tree.ts'

/** Lists whose every point must stand in a page with its test, and how many points each has. */
const LISTS = [
  { page: 'SECURITY.md', letter: 'E', points: 20 },
  { page: 'SECURITY.md', letter: 'S', points: 20 },
  { page: 'PRIVACY.md', letter: 'P', points: 20 },
] as const

const NAMED_TEST = /`(tests\/[^`]+\.test\.ts)` “([^”]+)”/g
const OPEN = /\bnot yet\b/

/** One sentence for each point that is missing or neither tested nor said to be open, and for each test that is not there. */
export function untruePoints(tree: SourceTree): readonly string[] {
  return [
    ...LISTS.flatMap(({ page, letter, points }) => {
      const rows = textOf(tree, page).split('\n')
      return Array.from({ length: points }, (_, n) => `${letter}${n + 1}`).flatMap((point) => {
        const row = rows.find((line) => line.startsWith(`| ${point} |`))
        if (row === undefined) return [`${page} has no row for ${point}.`]
        const told = OPEN.test(row) || row.match(NAMED_TEST) !== null
        return told ? [] : [`${page}: ${point} names no test, and does not say that it is open.`]
      })
    }),
    ...[...new Set(LISTS.map(({ page }) => page))].flatMap((page) => missingTests(tree, page)),
  ]
}

function missingTests(tree: SourceTree, page: string): readonly string[] {
  return [...textOf(tree, page).matchAll(NAMED_TEST)].flatMap(([, path = '', title = '']) =>
    textOf(tree, path).includes(title) ? [] : [`${page} names “${title}” in ${path}, which is not there.`],
  )
}

const textOf = (tree: SourceTree, path: string): string => tree.find((file) => file.path === path)?.text ?? ''
