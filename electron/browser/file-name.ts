import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that every system can keep, from one that a page suggests: never a path, never hidden, never a device,
 * at most 120 characters.
 */
export function safeFileName(suggested: string): string {
  const last = suggested.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|(?<![. ])[. ]+$/g, '')
  const { name, ext } = parse(plain)
  const short = `${name.slice(0, 120 - Math.min(ext.length, 20)).trim()}${ext.slice(0, 20)}`
  if (short === '') return 'file'
  return DEVICE.test(short) ? `_${short}` : short
}

/** `name`, or "name (2)", "name (3)", … where the folder has one already. */
export function freeFileName(folder: string, name: string): string {
  const { name: stem, ext } = parse(name)
  let free = name
  for (let number = 2; existsSync(join(folder, free)); number += 1) free = `${stem} (${number})${ext}`
  return free
}
