import type { SectorSystem } from '../../firm/firm.ts'
import { type CodeList, isic4, nace21, naceRev2 } from './code-lists.ts'
import type { SectorCode } from './sector-code.ts'

/** Digits of a complete code where a register always writes complete ones. */
const ALWAYS: Partial<Record<SectorSystem, number>> = { uksic: 5, sn2007: 5, naf: 4, cnae: 7 }

/** The classification whose classes a system's first four digits are. */
function codeListOf(system: SectorSystem): CodeList {
  if (system === 'nace2.1' || system === 'ateco2025') return nace21
  if (system === 'isic4' || system === 'ciiu') return isic4
  return naceRev2
}

/**
 * Gives a code its leading zero back. A spreadsheet turns 01130 into 1130, which could also be division 11:
 * - with a section letter or a dot after two digits the code is complete as it stands; after one digit (1.13) the zero
 *   is missing;
 * - in systems that always write complete codes, one digit too few means a lost zero, and a complete one is as it
 *   stands also where its class is a national one (Brazil's 6204 is consulting, not a lost 06.20);
 * - the national versions of ISIC have codes of two, four or six digits, of which some are in no international list
 *   (Colombia's 3110 is furniture, not a lost 03.11);
 * - elsewhere (ATECO writes 2 to 6 digits, NACE 2 to 4) the code stays as it is if it exists, else it gets the zero if
 *   that exists. 161 therefore stays group 16.1, although it may have been 01.61: nothing in the cell could tell.
 */
export function restoreZeros(code: SectorCode, system: SectorSystem): string {
  const { digits } = code
  if (digits === '') return ''
  if (code.beforeDot !== null) return code.beforeDot.length === 1 ? `0${digits}` : digits
  if (code.section !== '' || system === 'naics' || system === 'scian') return digits
  const always = ALWAYS[system]
  if (always !== undefined && digits.length >= always) return digits
  if (digits.length + 1 === always) return `0${digits}`
  if (system === 'ciiu') return digits.length % 2 === 0 ? digits : `0${digits}`
  const list = codeListOf(system)
  return !exists(digits, list) && exists(`0${digits}`, list) ? `0${digits}` : digits
}

function exists(digits: string, list: CodeList): boolean {
  if (digits.length >= 4) return list.classes.has(digits.slice(0, 4))
  return digits.length === 3 ? list.groups.has(digits) : list.divisions.has(digits)
}
