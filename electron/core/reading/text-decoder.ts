import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'

export interface Decoder {
  readonly write: (bytes: Buffer) => string
  readonly end: () => string
}

/**
 * Decodes pieces of bytes; a character cut between two pieces stays whole, a byte order mark is left out. What the
 * web's standard knows is decoded its way (no byte of Windows-1252 is unknown there), the rest by iconv-lite.
 */
export function createDecoder(encoding: string): Decoder {
  const standard = standardDecoder(encoding)
  if (standard !== null)
    return { write: (bytes) => standard.decode(bytes, { stream: true }), end: () => standard.decode() }
  const decoder = iconv.getDecoder(encoding)
  return { write: (bytes) => decoder.write(bytes), end: () => decoder.end() ?? '' }
}

export function decodeWhole(bytes: Buffer, encoding: string): string {
  const decoder = createDecoder(encoding)
  return decoder.write(bytes) + decoder.end()
}

export const isKnownEncoding = (encoding: string): boolean =>
  standardDecoder(encoding) !== null || iconv.encodingExists(encoding)

function standardDecoder(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding)
  } catch {
    return null
  }
}
