import { isAscii } from 'node:buffer'
import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'
import { inWholeCharacters } from './whole-characters.ts'

export interface Decoder {
  readonly write: (bytes: Buffer) => string
  readonly end: () => string
}

const ONE_BYTE_A_SIGN = /^(?:latin-?1|iso-8859-\d+|windows-125\d|macintosh|cp850)$/i
const UTF_8 = /^utf-?8$/i

export const isUtf8Name = (encoding: string): boolean => UTF_8.test(encoding)

/** Whether every byte is a sign. */
export const isOneByteASign = (encoding: string): boolean => ONE_BYTE_A_SIGN.test(encoding)

/** Whether bytes below 128 stand for themselves, wherever they are. */
export const isAsciiBased = (encoding: string): boolean => isUtf8Name(encoding) || isOneByteASign(encoding)

/**
 * Decodes pieces of bytes; a character cut between two pieces stays whole, a byte order mark is left out. What the
 * web's standard knows is decoded its way (no byte of Windows-1252 is unknown there), the rest by iconv-lite.
 */
export function createDecoder(encoding: string): Decoder {
  if (isAsciiBased(encoding)) return withPlainAscii(encoding)
  return createAnyDecoder(encoding)
}

function createAnyDecoder(encoding: string, ignoreBOM = false): Decoder {
  const standard = standardDecoder(encoding, ignoreBOM)
  if (standard !== null)
    return { write: (bytes) => standard.decode(bytes, { stream: true }), end: () => standard.decode() }
  const stream = iconv.getDecoder(encoding)
  const decoder: Decoder = { write: (bytes) => stream.write(bytes), end: () => stream.end() ?? '' }
  return GB.test(encoding) ? inWholeCharacters(decoder) : decoder
}

/** Takes pieces of ASCII as they are, which is many times faster and makes texts of half the size. */
function withPlainAscii(encoding: string): Decoder {
  let decoder: Decoder | null = null
  /** Whether anything is between two pieces. */
  let isWhole = true
  return {
    write(bytes) {
      if (bytes.length === 0) return ''
      const isPlain = isWhole && isAscii(bytes)
      isWhole = (bytes.at(-1) ?? 0) < 0x80
      // Behind the first piece there is no byte order mark, and what looks like one belongs to the text.
      decoder ??= createAnyDecoder(encoding, isPlain)
      return isPlain ? bytes.toString('latin1') : decoder.write(bytes)
    },
    end: () => decoder?.end() ?? '',
  }
}

export function decodeWhole(bytes: Buffer, encoding: string): string {
  const decoder = createDecoder(encoding)
  return decoder.write(bytes) + decoder.end()
}

export const isKnownEncoding = (encoding: string): boolean =>
  standardDecoder(encoding) !== null || iconv.encodingExists(encoding)

/** Node's own decoder throws on some damaged bytes of the Chinese encodings, though it was not told to. */
const GB = /^gb/i

function standardDecoder(encoding: string, ignoreBOM = false): TextDecoder | null {
  if (GB.test(encoding) && iconv.encodingExists(encoding)) return null
  try {
    return new TextDecoder(encoding, { ignoreBOM })
  } catch {
    return null
  }
}
