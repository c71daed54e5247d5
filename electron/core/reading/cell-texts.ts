import { type CellPlaces, DOUBLED, HIGH } from './record-scanner.ts'
import { decodeWhole, isOneByteASign, isUtf8Name } from './text-decoder.ts'

export interface CellTexts {
  readonly open: (bytes: Buffer) => void
  /** Makes ready the record from one byte to another. */
  readonly reach: (from: number, to: number) => void
  /** The text of the record's cell in a column. */
  readonly text: (places: CellPlaces, column: number) => string
}

/** Bytes made a text at once. V8 gives texts of 128 KiB and more memory of their own, which takes forty times longer. */
const STRETCH = 64 * 1024

const BEYOND_ASCII = /[\x80-\xff]/g
const BEYOND_LATIN = /[\x80-\x9f]/g

/**
 * Cells of bytes as texts. A stretch of bytes becomes a text as if every byte were a sign, and cells are slices of
 * it: only those with bytes beyond ASCII are decoded one by one. Null for encodings in which this is not so simple.
 */
export function createCellTexts(encoding: string, quote: string): CellTexts | null {
  const decode = cellDecoder(encoding)
  if (decode === null) return null
  const doubled = quote + quote
  let bytes: Buffer = Buffer.alloc(0)
  let stretch = ''
  let first = 0
  let end = 0
  return {
    open(next) {
      bytes = next
      first = 0
      end = 0
    },
    reach(from, to) {
      if (to <= end) return
      first = from
      end = Math.min(Math.max(to, from + STRETCH), bytes.length)
      stretch = bytes.toString('latin1', first, end)
    },
    text({ starts, ends, kinds }, column) {
      const [start, stop, kind] = [starts[column] ?? 0, ends[column] ?? 0, kinds[column] ?? 0]
      const raw = stretch.slice(start - first, stop - first)
      const text = kind & HIGH ? decode(raw, bytes, start) : raw
      return kind & DOUBLED ? text.replaceAll(doubled, quote) : text
    },
  }
}

/** The text of bytes that begin at a place, given as if each were a sign. */
type DecodeCell = (raw: string, bytes: Buffer, start: number) => string

function cellDecoder(encoding: string): DecodeCell | null {
  if (isUtf8Name(encoding)) return (raw, bytes, start) => bytes.toString('utf8', start, start + raw.length)
  if (!isOneByteASign(encoding)) return null
  const signs = decodeWhole(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)), encoding)
  const isLatin = Array.from(signs).every(
    (sign, byte) => (byte >= 0x80 && byte < 0xa0) || sign.charCodeAt(0) === byte,
  )
  const beyond = isLatin ? BEYOND_LATIN : BEYOND_ASCII
  return (raw) => raw.replace(beyond, (sign) => signs[sign.charCodeAt(0)] ?? sign)
}
