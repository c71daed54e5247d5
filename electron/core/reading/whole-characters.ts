import type { Decoder } from './text-decoder.ts'

/** No character of GB 18030 ends with a byte from here on down but those of one byte (its trail bytes: 0x30 to 0xfe). */
const NEVER_WITHIN = 0x2f
/** Held back at most: a text without a blank, a comma or a line end for so long is none. */
const LONGEST = 1024 * 1024

/**
 * iconv-lite loses bytes of a broken character that a piece's end cuts in two: it is given pieces that end between
 * characters, however the file is cut.
 */
export function inWholeCharacters(decoder: Decoder): Decoder {
  let held = Buffer.alloc(0)
  return {
    write(bytes) {
      const all = Buffer.concat([held, bytes])
      const end = all.length > LONGEST ? all.length : all.findLastIndex((byte) => byte <= NEVER_WITHIN) + 1
      held = all.subarray(end)
      return decoder.write(all.subarray(0, end))
    },
    end: () => decoder.write(held) + decoder.end(),
  }
}
