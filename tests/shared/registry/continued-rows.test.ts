import { describe, expect, it } from 'vitest'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'

describe('a firm over several lines', () => {
  const HEAD = ['name', 'id', 'employees', 'owner_name', 'owner_age']
  const map = () => {
    const mapping = proposeMapping({ header: HEAD, samples: [], profile: generic })
    return createRowMapper({ mapping, profile: { ...generic, continued: true }, asOf: '2026-11-01' })
  }

  it('keeps what its first line says and takes the rest from the lines below', () => {
    const next = map()
    next(['Alfa Srl', '1', '12', 'Rossi', ''], 2)
    expect(next(['', '', '', 'Bianchi', '61'], 3)).toMatchObject({
      firm: {
        id: '1',
        name: 'Alfa Srl',
        employees: { low: 12, high: 12 },
        ownerName: 'Rossi',
        ownerAge: { low: 61, high: 61 },
      },
      problems: [],
    })
    expect(next(['Beta Srl', '2', '', '', ''], 4).firm).toMatchObject({ id: '2', ownerAge: null })
    expect(next(['Beta Srl', '2', '7', '', ''], 5).firm).toMatchObject({
      id: '2',
      employees: { low: 7, high: 7 },
    })
  })

  it('stays one firm where the file has no ids', () => {
    const next = map()
    const first = next(['Alfa Srl', '', '12', '', ''], 2).firm
    expect(next(['', '', '', '', '50'], 3).firm).toMatchObject({ id: first?.id, idDerived: true })
  })

  it('has a first line', () => {
    expect(map()(['', '', '3', '', ''], 2).firm).toBeNull()
  })
})
