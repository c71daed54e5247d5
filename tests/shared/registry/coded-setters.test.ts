import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'

describe('words whose meaning a person said', () => {
  const header = ['id', 'name', 'legal_form', 'status', 'sector', 'sector_label']
  const map = (cells: readonly string[], values: Mapping['values']) => {
    const mapping = proposeMapping({
      header,
      samples: [['1', 'A', 'SL', 'alta', '25.62', '']],
      profile: generic,
    })
    return createRowMapper({ mapping: { ...mapping, values }, profile: generic, asOf: '2026-11-01' })(
      cells,
      2,
    )
  }

  it('go before every table, without regard to case and accents', () => {
    const { firm, problems } = map(['1', 'A', 'S.L.', 'En Trámite', 'Taller', ''], {
      legalForm: { 's l': 'employee-owned' },
      status: { 'EN TRAMITE': 'dissolved' },
      sector: { taller: '25.62' },
    })
    expect(firm).toMatchObject({
      legalForm: 'S.L.',
      legalKind: 'employee-owned',
      status: 'En Trámite',
      statusKind: 'dissolved',
      sectorCode: 'Taller',
      nace: '25.62',
    })
    expect(problems).toEqual([])
  })

  it('may mean nothing, and are then no problem', () => {
    const { firm, problems } = map(['1', 'A', 'XX', 'YY', '', ''], {
      legalForm: { xx: null },
      status: { yy: null },
    })
    expect(firm).toMatchObject({ legalKind: null, statusKind: null })
    expect(problems).toEqual([])
  })

  it('also give a sector to an activity in words', () => {
    expect(
      map(['1', 'A', '', '', '', 'Bar de copas'], { sector: { 'bar de copas': '56.3' } }).firm?.nace,
    ).toBe('56.3')
  })
})
