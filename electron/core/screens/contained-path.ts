import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * The file inside `folder` that an address's path asks for, or null where it points anywhere else. Only a plain
 * path is understood: what is still encoded after one decoding, or holds a backslash or NUL, is refused.
 * @param pathname as it stands in the address, beginning with "/"
 */
export function containedPath(folder: string, pathname: string): string | null {
  const asked = decoded(pathname)
  if (asked === null || /[\\\0%]/.test(asked)) return null
  const root = resolve(folder)
  const path = resolve(root, `.${sep}${asked.slice(1)}`)
  const inside = relative(root, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
  return path
}

function decoded(pathname: string): string | null {
  if (!pathname.startsWith('/')) return null
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
