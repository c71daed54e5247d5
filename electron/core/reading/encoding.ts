import { isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { guessWestern } from './western-encoding.ts'

/** Byte order marks, longest first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], encoding: 'utf-32le' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Encodings of other scripts that letter statistics tell from Western text, in the statistics' own names. */
const TELLING = new Set(['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5', 'KOI8-R', 'windows-1251'])
const SURE = 40
/** In a UTF-8 file with a damaged place, whole characters outnumber broken bytes by far. */
const DAMAGED = 8

export interface GuessedEncoding {
  /** As iconv-lite knows it. */
  readonly encoding: string
  /** False where it was told from letters alone: the person should look at the names. */
  readonly sure: boolean
}

/**
 * The encoding of a file from its first bytes and pieces from further in: a byte order mark, else zero bytes in
 * every second place (UTF-16), else UTF-8 by its strict form, else the letters that make the best words.
 */
export function guessEncoding(head: Buffer, pieces: readonly Buffer[]): GuessedEncoding {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte))
  if (mark !== undefined) return { encoding: mark.encoding, sure: true }
  const sixteen = guessUtf16(head)
  if (sixteen !== null) return { encoding: sixteen, sure: true }
  const samples = [head, ...pieces].map(wholeCharacters)
  if (samples.every((bytes) => isUtf8(bytes))) return { encoding: 'utf-8', sure: true }
  if (isDamagedUtf8(samples)) return { encoding: 'utf-8', sure: true }
  const best = chardet.analyse(head)[0]
  if (best !== undefined && best.confidence >= SURE && TELLING.has(best.name))
    return { encoding: best.name, sure: false }
  return guessWestern(samples)
}

function isDamagedUtf8(samples: readonly Buffer[]): boolean {
  const counts = samples.map(countUtf8)
  const sum = (which: 'whole' | 'broken'): number => counts.reduce((total, count) => total + count[which], 0)
  return sum('whole') >= DAMAGED * Math.max(1, sum('broken'))
}

/** Characters of several bytes, whole and broken. */
function countUtf8(bytes: Buffer): { readonly whole: number; readonly broken: number } {
  let [whole, broken] = [0, 0]
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    if (byte < 0x80) continue
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    const isWhole = more > 0 && byte < 0xf5 && isUtf8(bytes.subarray(place, place + more + 1))
    if (isWhole) {
      whole += 1
      place += more
    } else broken += 1
  }
  return { whole, broken }
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
