import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * When something in these files and folders last changed, in milliseconds. A folder changes when a file in it
 * comes, goes or is renamed.
 */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changeOf))
}

function changeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))))
}
