import { resolve } from 'node:path'

/** The workspace that a double click hands to the program among its arguments, or null. */
export function openedWith(args: readonly string[], folder: string): string | null {
  const named = args.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.relevo'))
  return named === undefined ? null : resolve(folder, named)
}
