import { importsOf, targetOf } from './imports.ts'
import type { SourceTree } from './source-tree.ts'

/** A folder to which one adds a file, and what must exist besides for the addition to count. */
export interface Listed {
  readonly folder: string
  /** The file that must import every entry. */
  readonly list: string
  /** An entry's name, from a file's path below the folder and its text; null for files that are no entry. */
  readonly entryOf: (path: string, text: string) => string | null
  /** Files that must be there for an entry, as patterns of their paths. */
  readonly needs: (entry: string) => readonly Need[]
}
export interface Need {
  readonly what: string
  readonly path: RegExp
}

/** One sentence for each addition that is not in its folder's list or came without its companions. */
export function halfAdditions(tree: SourceTree, listed: readonly Listed[]): readonly string[] {
  return listed.flatMap((one) => halfAdditionsTo(tree, one))
}

function halfAdditionsTo(tree: SourceTree, { folder, list, entryOf, needs }: Listed): readonly string[] {
  const entries = entriesOf(tree, folder, entryOf)
  if (entries.size === 0) return []
  const listFile = tree.find((file) => file.path === list)
  if (listFile === undefined) return [`${list}, the list of ${folder}, is missing.`]
  const imported = new Set(importsOf(listFile).map((one) => targetOf(list, one.specifier)))
  return [...entries].flatMap(([entry, paths]) => [
    ...(paths.some((path) => imported.has(path))
      ? []
      : [`${entry} in ${folder} is not in its list, ${list}.`]),
    ...needs(entry)
      .filter(({ path }) => !tree.some((file) => path.test(file.path)))
      .map(({ what }) => `${entry} in ${folder} has no ${what}.`),
  ])
}

function entriesOf(tree: SourceTree, folder: string, entryOf: Listed['entryOf']): Map<string, string[]> {
  const entries = new Map<string, string[]>()
  for (const { path, text } of tree) {
    if (!path.startsWith(`${folder}/`)) continue
    const entry = entryOf(path.slice(folder.length + 1), text)
    if (entry !== null) entries.set(entry, [...(entries.get(entry) ?? []), path])
  }
  return entries
}
