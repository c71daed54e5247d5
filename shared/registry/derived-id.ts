import { normalHeader } from './normal-header.ts'

/** First character of a derived id: no register's own ids begin with it. */
const MARK = '~'

/**
 * An id for a firm whose register has none, from its name and municipality without case, accents, blanks and
 * punctuation, so that next month's extract finds the same firm. Two firms of one name in one place share it.
 */
export const derivedId = (name: string, municipality: string | null): string =>
  MARK + fnv1a64(`${normalHeader(name)}|${normalHeader(municipality ?? '')}`)

/**
 * FNV-1a with 64 bits over the text's UTF-16 code units (low byte, then high byte where there is one), as 16 hexadecimal
 * digits. Offset and prime as published by Fowler, Noll and Vo; in four 16-bit limbs, as JavaScript's numbers have
 * no 64-bit product.
 */
export function fnv1a64(text: string): string {
  let a = 0xcbf2
  let b = 0x9ce4
  let c = 0x8422
  let d = 0x2325
  const mix = (byte: number) => {
    const low = d ^ byte
    // times 2^40 + 0x1b3: the high part adds the two lowest limbs, 40 bits up.
    const d1 = low * 0x1b3
    const c1 = c * 0x1b3 + (d1 >>> 16)
    const b1 = b * 0x1b3 + ((low << 8) & 0xffff) + Math.floor(c1 / 0x10000)
    const a1 = a * 0x1b3 + ((c << 8) & 0xffff) + (low >>> 8) + Math.floor(b1 / 0x10000)
    d = d1 & 0xffff
    c = c1 & 0xffff
    b = b1 & 0xffff
    a = a1 & 0xffff
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    mix(unit & 0xff)
    if (unit > 0xff) mix(unit >>> 8)
  }
  return [a, b, c, d].map((limb) => limb.toString(16).padStart(4, '0')).join('')
}
