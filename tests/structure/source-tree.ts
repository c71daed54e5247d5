import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the checkout: its path from the root, with slashes, and its text ('' for pictures and icons). */
export interface SourceFile {
  readonly path: string
  readonly text: string
}
export type SourceTree = readonly SourceFile[]

const PICTURES = /\.(png|ico|icns|woff2)$/

/** Every file that git tracks or would track, sorted by path. */
export function readSourceTree(root: string): SourceTree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return [...new Set(listed.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort()
    .map((path) => ({ path, text: PICTURES.test(path) ? '' : readFileSync(join(root, path), 'utf8') }))
}

export const isScript = (file: SourceFile): boolean => /\.tsx?$/.test(file.path)

/** Lines as an editor counts them. */
export function lineCount(text: string): number {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.length - 1 : lines.length
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
