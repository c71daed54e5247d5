import type { SectorSystem } from '../../firm/firm.ts'
import { type CodeList, isic4, nace21, naceRev2, naicsGroups } from './code-lists.ts'
import { restoreZeros } from './restore-zeros.ts'
import { type SectorCode, sectorCode } from './sector-code.ts'

/**
 * Which classification a column's codes belong to: by the column's name where it says so, else by their shape and by
 * the share of them that each list of classes knows. null where less than half fit any.
 * `hint` is the column's normalised name.
 */
export function detectSectorSystem(cells: readonly string[], hint: string): SectorSystem | null {
  const codes = cells
    .map(sectorCode)
    .filter((code): code is SectorCode => code !== null && code.digits !== '')
  const named = NAMED.find(([name]) => hint.includes(name))?.[1]
  if (named !== undefined && !isFamily(named)) return named
  if (codes.length === 0) return null
  const newer = shareKnown(codes, nace21) > shareKnown(codes, naceRev2)
  if (named === 'ateco') return newer ? 'ateco2025' : 'ateco2007'
  if (named === 'nace') return newer ? 'nace2.1' : 'nace2'
  if (named === 'naf-family') return newer ? 'nace2.1' : 'naf'
  return byShape(codes)
}

/** Classifications of which two editions are in use: the codes decide which. */
type Family = 'ateco' | 'nace' | 'naf-family'
const isFamily = (named: SectorSystem | Family): named is Family =>
  named === 'ateco' || named === 'nace' || named === 'naf-family'

/** Parts of column names; the longer stands first where one contains another. */
const NAMED: readonly (readonly [string, SectorSystem | Family])[] = [
  ['naics', 'naics'],
  ['scian', 'scian'],
  ['codigoact', 'scian'],
  ['cnae', 'cnae'],
  ['ciiu', 'ciiu'],
  ['ateco', 'ateco'],
  ['naf25', 'nace2.1'],
  ['naf2025', 'nace2.1'],
  ['codenaf', 'naf-family'],
  ['codeape', 'naf-family'],
  ['isic', 'isic4'],
  ['siccode', 'uksic'],
  ['uksic', 'uksic'],
  ['naeringskode', 'sn2007'],
  ['nace', 'nace'],
]

function byShape(codes: readonly SectorCode[]): SectorSystem | null {
  const share = (test: (code: SectorCode) => boolean) => codes.filter(test).length / codes.length
  const shares = { rev2: shareKnown(codes, naceRev2), rev21: shareKnown(codes, nace21) }
  // France's letter stays at the end in its version of 2025, which is NACE Rev. 2.1.
  if (share(({ letter }) => letter !== '') > 0.5) return shares.rev21 > shares.rev2 ? 'nace2.1' : 'naf'
  if (share(({ digits }) => digits.length === 7) > 0.5) return 'cnae'
  const nace = Math.max(shares.rev2, shares.rev21)
  const six = share(({ digits, beforeDot }) => digits.length === 6 && beforeDot === null) > 0.5
  if (six && share(({ digits }) => naicsGroups.has(digits.slice(0, 4))) > nace) return 'naics'
  const isic = shareKnown(codes, isic4)
  if (Math.max(nace, isic) < 0.5) return null
  if (isic > nace) return 'isic4'
  if (six) return shares.rev21 > shares.rev2 ? 'ateco2025' : 'ateco2007'
  return shares.rev21 > shares.rev2 ? 'nace2.1' : 'nace2'
}

/** Share of the codes of which as many digits as the list has are one of its codes. */
function shareKnown(codes: readonly SectorCode[], list: CodeList): number {
  const known = codes.filter((code) => {
    const digits = restoreZeros(code, list === nace21 ? 'nace2.1' : list === isic4 ? 'isic4' : 'nace2')
    if (digits.length >= 4) return list.classes.has(digits.slice(0, 4))
    return digits.length === 3 ? list.groups.has(digits) : list.divisions.has(digits)
  })
  return known.length / codes.length
}
