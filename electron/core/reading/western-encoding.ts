import iconv from 'iconv-lite'
import type { GuessedEncoding } from './encoding.ts'

/** Western one-byte encodings, the likeliest first; Windows-1252 contains the letters of Latin-1. */
const CANDIDATES = ['windows-1252', 'macintosh', 'cp850'] as const

/** Bytes above ASCII looked at, with their neighbours. */
const MOST = 20_000
/** How much better another encoding must do than the likeliest one, and how many good letters it must show. */
const MARGIN = 1.25
const LEAST = 4
/** Share of the bytes that must make good letters. */
const MOSTLY = 0.6

/**
 * The Western encoding under which the bytes above ASCII make the best words: letters beside letters, capitals
 * where capitals stand; words are mostly ASCII. A byte that is a letter in one is a drawing or a currency sign in the others.
 */
export function guessWestern(samples: readonly Buffer[]): GuessedEncoding {
  const bytes = Buffer.concat(samples.map((sample) => aroundHighBytes(sample)))
  const scores = CANDIDATES.map((encoding) => ({ encoding, score: wordScore(iconv.decode(bytes, encoding)) }))
  const [usual, ...others] = scores
  const best = others.reduce((one, other) => (other.score > one.score ? other : one))
  const found = bytes.length / 4
  const isOther =
    usual === undefined ||
    (best.score >= LEAST && best.score > Math.max(0, usual.score) * MARGIN && best.score > found * MOSTLY)
  return isOther ? { encoding: best.encoding, sure: false } : { encoding: usual.encoding, sure: true }
}

/** Each byte above ASCII with the bytes beside it, apart from the others by a line end. */
function aroundHighBytes(sample: Buffer): Buffer {
  const kept: number[] = []
  for (let place = 0; place < sample.length && kept.length < MOST * 4; place += 1) {
    if ((sample[place] ?? 0) < 0x80) continue
    kept.push(sample[place - 1] ?? 10, sample[place] ?? 10, sample[place + 1] ?? 10, 10)
  }
  return Buffer.from(kept)
}

const LETTERS = 'áéíóúàèìòùâêîôûäëïöüãõñçåæøœßýÿ'
const COMMON = new Set([...LETTERS, ...LETTERS.toUpperCase()])
/** Signs that registers write between words: ordinals, quotation marks, dashes, currencies. */
const SIGNS = new Set([...'ºª°«»–—‘’“”€£§·¿¡'])

function wordScore(text: string): number {
  let score = 0
  for (const group of text.split('\n')) {
    const [before = '', sign = '', after = ''] = group
    const beside = [before, after].filter((each) => /[a-z]/i.test(each))
    if (COMMON.has(sign)) score += beside.length > 0 && hasItsCase(sign, before, after) ? 1 : 0
    else if (SIGNS.has(sign)) score += beside.length === 2 && !'’·'.includes(sign) ? -1 : 0.5
    else if (sign !== '') score -= 1
  }
  return score
}

/** A capital does not follow a small letter, nor a small letter stand among capitals. */
function hasItsCase(sign: string, before: string, after: string): boolean {
  const isCapital = sign === sign.toUpperCase() && sign !== 'ß'
  if (isCapital) return !/\p{Ll}/u.test(before)
  return !(/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after))
}
