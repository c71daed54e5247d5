import { describe, expect, it } from 'vitest'
import type { SectorSystem } from '../../../../shared/firm/firm.ts'
import { isic4, nace21, naceRev2, naicsPrefixes } from '../../../../shared/registry/sectors/code-lists.ts'
import { naceOf } from '../../../../shared/registry/sectors/nace-of.ts'
import { naceOfSectionText } from '../../../../shared/registry/sectors/section-text.ts'

describe('the code lists', () => {
  it('have the numbers of classes and divisions that their publishers give', () => {
    expect([naceRev2.classes.size, naceRev2.divisions.size]).toEqual([615, 88])
    expect([nace21.classes.size, nace21.divisions.size]).toEqual([651, 87])
    expect([isic4.classes.size, isic4.divisions.size]).toEqual([419, 88])
  })

  it('lead from NAICS to NACE codes that exist', () => {
    for (const [prefix, nace] of naicsPrefixes) {
      const known =
        nace.length === 2 ? naceRev2.divisions : nace.length === 3 ? naceRev2.groups : naceRev2.classes
      expect(known.has(nace), `${prefix} → ${nace}`).toBe(true)
    }
  })
})

describe('a sector code in NACE Rev. 2', () => {
  it.each<[SectorSystem, string, string | null]>([
    ['nace2', '25.62', '25.62'],
    ['nace2', '2562', '25.62'],
    ['nace2', 'C25.62', '25.62'],
    ['nace2', 'C31', '31'],
    ['nace2', '1.13', '01.13'],
    ['nace2', '111', '01.11'],
    ['nace2', '161', '16.1'],
    ['nace2', '62.0', '62.0'],
    ['nace2', '99.00', '99.00'],
    ['nace2', '99.99', null],
    ['ateco2025', '999999', null],
    ['nace2', '34.10', null],
    ['nace2', 'metalworking', null],
    ['nace2', 'L', '68'],
    ['nace2', 'C', null],
    ['naf', '25.62B', '25.62'],
    ['naf', '0111Z', '01.11'],
    ['naf', '111Z', '01.11'],
    ['uksic', '70229 - Management consultancy activities', '70.22'],
    ['uksic', '1110', '01.11'],
    ['uksic', '64209', '64.20'],
    ['uksic', '98000', '98'],
    ['uksic', '99999 - Dormant Company', null],
    ['sn2007', '03.211', '03.21'],
    ['ateco2007', '256200', '25.62'],
    ['ateco2007', '11310', '01.13'],
    ['ateco2025', '621000', '62.01'],
    ['ateco2025', '255300', '25.62'],
    ['nace2.1', '25.61', '25.71'],
    ['nace2.1', '96.21', '96.02'],
    ['nace2.1', '43.50', '43'],
    ['ateco2025', '32300', '32'],
    ['ateco2025', '953130', '45.2'],
    ['ateco2025', '467100', '45.1'],
    ['ateco2025', '471', '47'],
    ['ateco2025', '642100', '64.2'],
    ['ateco2025', '681200', '41.1'],
    ['ateco2025', 'NC', null],
    ['ciiu', 'C2711 - Fabricación de motores', '27.1'],
    ['ciiu', 'G4520.01', '45.2'],
    ['isic4', '6810', '68.2'],
    ['isic4', '6820', '68.3'],
    ['isic4', '6419', '64.19'],
    ['cnae', '4711', '47.11'],
    ['cnae', '0161-0/01', '01.6'],
    ['cnae', '111301', '01.1'],
    ['cnae', '6422100', '64.19'],
    ['cnae', '6463800', '64.2'],
    ['cnae', '8630503', '86.2'],
    ['cnae', '6204000', '62.0'],
    ['naics', '311811', '10.7'],
    ['naics', '311311.0', '10.8'],
    ['naics', '522110', '64.19'],
    ['naics', '525910', '64.3'],
    ['naics', '531110', '68.2'],
    ['naics', '541110', '69.1'],
    ['naics', '621111', '86.2'],
    ['naics', '811111', '45.2'],
    ['naics', '444140', '47.5'],
    ['naics', '459999', '47.7'],
    ['naics', '999990', null],
    ['naics', '9999', null],
    ['scian', '311811', '10.7'],
    ['scian', '461110', '47.1'],
    ['scian', '461213', '47.2'],
    ['scian', '436111', '45'],
    ['scian', '931610', '84'],
    ['scian', '551112', '64.2'],
    ['ciiu', '3110', '31'],
    ['ciiu', '4645', '46.4'],
    ['ciiu', '14610', '01.4'],
    ['ciiu', '161', '01.6'],
  ])('from %s %s is %s', (system, code, nace) => {
    expect(naceOf(code, system)).toBe(nace)
  })
})

describe('a section’s title', () => {
  it('gives the division only where there is one', () => {
    expect(naceOfSectionText('Actividades Inmobiliarias.')).toBe('68')
    expect(naceOfSectionText('Education')).toBe('85')
    expect(naceOfSectionText('Industrias Manufactureras.')).toBeNull()
    expect(naceOfSectionText('Construcción.')).toBeNull()
  })
})
