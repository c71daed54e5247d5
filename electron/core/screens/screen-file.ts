import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { containedPath } from './contained-path.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

export interface ScreenFile {
  readonly contentType: string
  readonly body: Buffer<ArrayBuffer>
}

/**
 * A file of the built screens, or null where there is none for this address. `/` is the page itself.
 * @param folder of the built screens
 */
export async function screenFile(folder: string, pathname: string): Promise<ScreenFile | null> {
  const path = containedPath(folder, pathname === '/' ? '/index.html' : pathname)
  const contentType = path === null ? undefined : CONTENT_TYPES[extname(path)]
  if (path === null || contentType === undefined) return null
  try {
    return { contentType, body: await readFile(path) }
  } catch {
    return null
  }
}
