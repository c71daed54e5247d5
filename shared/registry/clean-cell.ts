import type { ProblemCode } from '../firm/problem.ts'
import { isHiddenSign, isMojibake } from './odd-text.ts'
import { withWindowsSigns } from './windows-signs.ts'

/** Characters of a cell that are kept; what is longer is cut and said. */
const LONGEST_TEXT = 4_096

const ODD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for.
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffd]| {2}/
/** Controls other than line breaks and tabs, and marks that steer the direction of text unseen. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/**
 * A cell as text to read from: trimmed, runs of blanks and line breaks as one blank, without invisible characters, of
 * at most 4,096 characters. `found` hears what was taken out or read as
 * something else.
 */
export function cleanCell(cell: string, found: (code: ProblemCode) => void): string {
  if (isPlain(cell)) return cell
  const text = cell.length > LONGEST_TEXT ? cut(cell.trim(), LONGEST_TEXT) : cell
  if (text.length < cell.trim().length) found('field-too-long')
  const isGarbled = isMojibake(text)
  if (isGarbled) found('mojibake-suspected')
  if (!ODD.test(text)) return text.trim()
  if (text.includes('\ufffd')) found('invalid-bytes')
  const read = withWindowsSigns(text)
  if (read !== text && !isGarbled) found('signs-saved-as-controls')
  const visible = read.replace(INVISIBLE, '')
  if (visible.length < text.length && !isGarbled) found(hiddenIn(text))
  return visible.replace(/\s+/g, ' ').trim()
}

function hiddenIn(text: string): ProblemCode {
  if (text.includes('\0')) return 'nul-removed'
  return isHiddenSign(text) ? 'invisible-characters' : 'control-characters'
}

/** Printable ASCII with single blanks inside, as most cells are: nothing to clean, and found out faster than by patterns. */
function isPlain(cell: string): boolean {
  if (cell.length > LONGEST_TEXT) return false
  let before = BLANK
  for (let index = 0; index < cell.length; index += 1) {
    const code = cell.charCodeAt(index)
    if (code < BLANK || code > TILDE || (code === BLANK && before === BLANK)) return false
    before = code
  }
  return before !== BLANK
}
const BLANK = 0x20
const TILDE = 0x7e

/** The beginning of a text, not ending in half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const last = text.charCodeAt(length - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}
