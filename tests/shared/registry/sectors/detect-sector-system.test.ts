import { describe, expect, it } from 'vitest'
import { detectSectorSystem } from '../../../../shared/registry/sectors/detect-sector-system.ts'

describe('the classification of a column', () => {
  it.each([
    ['naicscode', ['311811'], 'naics'],
    ['codigocnae', ['2562'], 'cnae'],
    ['ciiu4', ['C2711'], 'ciiu'],
    ['siccode', ['47110'], 'uksic'],
    ['isiccode', ['4711'], 'isic4'],
    ['naeringskode1kode', ['62.010'], 'sn2007'],
  ])('is told by its name %s', (hint, codes, system) => {
    expect(detectSectorSystem(codes, hint)).toBe(system)
  })

  it('tells the two ATECOs apart by the classes they know', () => {
    expect(detectSectorSystem(['621000', '721029', '953130', '47.12.00'], 'codiceateco')).toBe('ateco2025')
    expect(detectSectorSystem(['620100', '721909', '452010', '471140'], 'codiceateco')).toBe('ateco2007')
  })

  it('tells the two NAFs apart under a name that both carry', () => {
    expect(detectSectorSystem(['2562B', '1071C'], 'codeape')).toBe('naf')
    expect(detectSectorSystem(['6210Y', '9531G'], 'codeape')).toBe('nace2.1')
    expect(detectSectorSystem(['2562B'], 'activiteprincipalenaf25unitelegale')).toBe('nace2.1')
  })

  it.each([
    [['25.62', '10.71', '62.01'], 'nace2'],
    [['C31', '25.62', '4711'], 'nace2'],
    [['62.10', '95.31', '46.71', '86.94'], 'nace2.1'],
    [['2562B', '1071C'], 'naf'],
    [['6210Y', '9531G', '4671Y', '8694Y'], 'nace2.1'],
    [['4711302', '1091102', '4520001'], 'cnae'],
    [['311811', '238220', '811111', '722511'], 'naics'],
    [['metal', 'bread'], null],
    [['9871', '3456', '0099'], null],
  ])('is told by the codes %j', (codes, system) => {
    expect(detectSectorSystem(codes, 'sector')).toBe(system)
  })
})
