import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'

/** Byte order marks, longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/**
 * Encodings believed from statistics alone. Among the Western one-byte ones the statistics cannot tell apart what
 * differs in a few letters, so all of those are read as Windows-1252, which contains Latin-1.
 */
const TELLING = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5', 'KOI8-R', 'windows-1251'])
const SURE = 40

/**
 * The encoding of a file from its first bytes and pieces from further in: a byte order mark, else zero bytes in
 * every second place (UTF-16), else strict UTF-8, else a statistical guess. Name as iconv-lite knows it.
 */
export function guessEncoding(head: Buffer, pieces: readonly Buffer[]): string {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte))
  if (mark !== undefined) return mark.encoding
  const sixteen = guessUtf16(head)
  if (sixteen !== null) return sixteen
  if ([head, ...pieces].every((bytes) => isUtf8(wholeCharacters(bytes)))) return 'utf-8'
  const best = chardet.analyse(head)[0]
  return best !== undefined && best.confidence >= SURE && TELLING.has(best.name) ? best.name : 'windows-1252'
}

function guessUtf16(head: Buffer): string | null {
  const length = Math.min(head.length, 4_096) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let place = 0; place < length; place += 2) {
    if (head[place] === 0) even += 1
    if (head[place + 1] === 0) odd += 1
  }
  const most = (length / 2) * 0.4
  if (odd > most && even < most / 4) return 'utf-16le'
  if (even > most && odd < most / 4) return 'utf-16be'
  return null
}

/** Without the characters cut in two at either end of a piece. */
function wholeCharacters(bytes: Buffer): Buffer {
  const continues = (place: number): boolean => ((bytes[place] ?? 0) & 0xc0) === 0x80
  let start = 0
  while (start < Math.min(4, bytes.length) && continues(start)) start += 1
  let end = bytes.length
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) {
      end = bytes.length - back
      break
    }
  }
  return bytes.subarray(start, Math.max(start, end))
}
