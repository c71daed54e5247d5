import type { SectorSystem } from '../../firm/firm.ts'
import { naceRev2, naicsPrefixes, scianPrefixes } from './code-lists.ts'
import { restoreZeros } from './restore-zeros.ts'
import { type SectorCode, sectorCode } from './sector-code.ts'

/**
 * NACE Rev. 2 code of a sector code in another classification, as exact as the two allow: class "45.20", group "64.2"
 * or division "25". null where the code does not exist, stands for "unclassified", or is a section with several
 * divisions.
 */
export function naceOf(code: string, system: SectorSystem): string | null {
  const parsed = sectorCode(code)
  return parsed === null ? null : naceOfCode(parsed, system)
}

/** The same for a code already taken out of its cell. */
export function naceOfCode(code: SectorCode, system: SectorSystem): string | null {
  if (code.digits === '') return SECTION_DIVISIONS[code.section] ?? null
  const digits = restoreZeros(code, system)
  // No classification has a group 99.9: what stands there is a stopgap, not division 99 (embassies).
  if (isUnclassified(digits, system) || digits.startsWith('9999')) return null
  return dotted(TO_NACE[system](digits))
}

/** Codes by which a register says that it does not know the activity. */
export function isUnclassified(digits: string, system: SectorSystem | null): boolean {
  if (/^0*$/.test(digits)) return true
  if (system === 'naics' || system === 'scian') return digits.startsWith('9999')
  return system === 'uksic' && digits === '99999'
}

/** Sections of NACE Rev. 2 and ISIC Rev. 4 that are one division. */
const SECTION_DIVISIONS: Readonly<Record<string, string>> = { D: '35', L: '68', O: '84', P: '85', U: '99' }

/** Digits in a system → NACE Rev. 2 digits, or null. */
type ToNace = (digits: string) => string | null

/** National versions of NACE Rev. 2: the first four digits are its classes. */
const sameAsNace: ToNace = (digits) => longest(digits, 4)

/**
 * ISIC Rev. 4 has NACE's 88 divisions, but not all its groups: own and leased real estate are one group (681, here
 * 68.2), agents are 682 (NACE 68.3). Class 6419 is banks in both.
 */
const fromIsic: ToNace = (digits) => {
  if (digits.startsWith('681')) return '682'
  if (digits.startsWith('682')) return '683'
  return digits.startsWith('6419') ? '6419' : longest(digits, 3)
}

/**
 * CNAE with six digits or more is Brazil's, which follows ISIC except in finance and health (IBGE, CNAE 2.3): 642 and
 * 641 banks, 646 holdings, 647 funds, 863 doctors and dentists. Shorter codes are Spain's CNAE-2009, which is NACE.
 */
const fromCnae: ToNace = (digits) => {
  if (digits.length < 6) return sameAsNace(digits)
  return BRAZIL[digits.slice(0, 3)] ?? fromIsic(digits)
}
const BRAZIL: Readonly<Record<string, string>> = {
  642: '6419',
  643: '649',
  644: '649',
  645: '649',
  646: '642',
  647: '643',
  862: '869',
  863: '862',
}

/**
 * NACE Rev. 2.1 dissolved division 45 into trade and repair and moved property development to real estate; its other
 * divisions are those of Rev. 2. Many classes kept their number with another meaning (25.61 was treatment of metals and
 * is cutlery), so a class is followed only where the titles of both editions name the same thing, and a group keeps its
 * third digit only where nothing in it moved.
 */
const fromNace21: ToNace = (digits) => {
  const moved = MOVED[digits.slice(0, 4)]
  if (moved !== undefined) return moved
  if (digits.startsWith('6419')) return '6419'
  return UNMOVED.test(digits) ? longest(digits, 3) : longest(digits, 2)
}
const MOVED: Readonly<Record<string, string>> = {
  2530: '254',
  2540: '255',
  2551: '2561',
  2552: '2561',
  2553: '2562',
  2561: '2571',
  2562: '2572',
  2563: '2573',
  4341: '4391',
  4671: '451',
  4672: '453',
  4673: '454',
  4781: '451',
  4782: '453',
  4783: '454',
  5622: '5629',
  6210: '6201',
  6220: '6202',
  6290: '6209',
  6310: '6311',
  6391: '6312',
  6812: '411',
  9531: '452',
  9532: '454',
  9610: '9601',
  9621: '9602',
  9622: '9602',
  9623: '9604',
  9630: '9603',
}
const UNMOVED = /^(?:0[123]|64[23]|68[12]|691|86[29]|952)/

const fromNaics: ToNace = (digits) => longestPrefix(digits, naicsPrefixes)

/** Mexico's own sectors first; of the others the five digits that the three countries share. */
const fromScian: ToNace = (digits) =>
  longestPrefix(digits, scianPrefixes) ?? longestPrefix(digits.slice(0, 5), naicsPrefixes)

function longestPrefix(digits: string, table: ReadonlyMap<string, string>): string | null {
  for (let length = Math.min(digits.length, 6); length >= 3; length -= 1) {
    const found = table.get(digits.slice(0, length))
    if (found !== undefined) return found
  }
  return null
}

const TO_NACE: Readonly<Record<SectorSystem, ToNace>> = {
  nace2: sameAsNace,
  'nace2.1': fromNace21,
  isic4: fromIsic,
  naics: fromNaics,
  uksic: sameAsNace,
  cnae: fromCnae,
  ciiu: fromIsic,
  naf: sameAsNace,
  ateco2007: sameAsNace,
  ateco2025: fromNace21,
  sn2007: sameAsNace,
  scian: fromScian,
}

/** The longest beginning of the digits, up to `most`, that NACE Rev. 2 knows. */
function longest(digits: string, most: number): string | null {
  if (most >= 4 && naceRev2.classes.has(digits.slice(0, 4))) return digits.slice(0, 4)
  if (most >= 3 && naceRev2.groups.has(digits.slice(0, 3))) return digits.slice(0, 3)
  return naceRev2.divisions.has(digits.slice(0, 2)) ? digits.slice(0, 2) : null
}

const dotted = (digits: string | null): string | null =>
  digits === null || digits.length <= 2 ? digits : `${digits.slice(0, 2)}.${digits.slice(2)}`
