import { describe, expect, it } from 'vitest'
import { describeColumns } from '../../../../renderer/screens/import/describe-columns.ts'
import { assignColumn } from '../../../../renderer/screens/import/mapping-edits.ts'
import { missingAdditions } from '../../../../renderer/screens/import/missing.ts'
import { withSectorSystem } from '../../../../renderer/screens/import/sector-system.ts'
import { understoodSamples } from '../../../../renderer/screens/import/understood.ts'
import type { Sniff } from '../../../../shared/contract/import.ts'
import { generic } from '../../../../shared/registry/profiles/generic.ts'
import { usPpp } from '../../../../shared/registry/profiles/us-ppp.ts'
import { proposeMapping } from '../../../../shared/registry/propose-mapping.ts'
import { createWords } from '../../../../shared/words/words.ts'

const words = createWords('en')
const header = ['Razón social', 'Forma jurídica', 'CNAE', 'Fundada', 'Empleados', 'Facturación', 'Sexo', '']
const samples = [
  ['Hornos Vega', 'Soc. coop.', '2562', '03/04/1987', '10-19', '310.000,50', 'F', ''],
  ['Lana Roja', 'Sociedad limitada', '1071', '31/02/1990', 'n/a', '', 'M', ''],
  ['', '', '', '', '', '', '', ''],
]
const base = proposeMapping({ header, samples, profile: generic })
const mapping = assignColumn(base, header, { index: 3, field: 'founded' })

const sniff: Sniff = {
  file: 'f1',
  name: 'padron.csv',
  bytes: 100,
  encoding: 'utf-8',
  delimiter: ';',
  headerLine: 1,
  titles: [],
  words: [],
  remarks: [],
  header,
  samples,
  profile: { id: 'generic', title: 'CSV', confirmed: true },
  profileReason: '',
  mapping: base,
  reasons: { name: 'Columns named like this hold it.' },
}

describe('the columns of the mapping step', () => {
  const columns = describeColumns(sniff, mapping, words)

  it('say their field, the reason and their first different values', () => {
    expect(columns[0]).toMatchObject({
      name: 'Razón social',
      field: 'name',
      reason: 'Columns named like this hold it.',
      values: ['Hornos Vega', 'Lana Roja'],
    })
  })

  it('say of a choice that it is the person’s own', () => {
    expect(columns[3]?.reason).toBe(words.say('import.mapping-chosen'))
  })

  it('mark what must not decide who is contacted, and a look-alike that the profile knows', () => {
    expect(columns[6]).toMatchObject({ field: null, never: 'sensitive' })
    const ppp = { ...mapping, profile: usPpp.id }
    const [lender] = describeColumns({ ...sniff, header: ['Lender'], samples: [] }, ppp, words)
    expect(lender?.never).toBe('passed-over')
  })

  it('are called by their place where they have no name', () => {
    expect(columns[7]?.name).toBe('Column 8')
  })
})

describe('what the sample cells are read as', () => {
  const [first, second, empty] = understoodSamples({ sniff, mapping, asOf: '2026-01-31', words })

  it('is said for what is interpreted and not for plain text', () => {
    expect(first?.get(0)).toBeUndefined()
    expect(first?.get(1)).toBe('cooperative')
    expect(first?.get(2)).toMatch(/^25\.62 /)
    expect(first?.get(3)).toBe('Apr 3, 1987')
    expect(first?.get(4)).toBe('10–19')
    expect(first?.get(5)).toBe('310,000.50')
  })

  it('is unknown where the cell is filled but cannot be read, and nothing where it is empty', () => {
    expect(second?.get(3)).toBeNull()
    expect(second?.get(4)).toBeNull()
    expect(second?.has(5)).toBe(false)
  })

  it('is nothing for a row that would be refused', () => {
    expect(empty?.size).toBe(0)
  })

  it('follows the order of dates', () => {
    const turned = { ...mapping, dateOrder: 'mdy' } as const
    const [row] = understoodSamples({ sniff, mapping: turned, asOf: '2026-01-31', words })
    expect(row?.get(3)).toBe('Mar 4, 1987')
  })
})

describe('what the file does not bring', () => {
  it('is named in the order in which it would sharpen the list', () => {
    expect(missingAdditions(mapping)).toEqual([
      'owner-age',
      'successor',
      'status',
      'viability',
      'need',
      'municipality',
    ])
  })

  it('is satisfied by any field that brings it', () => {
    const aged = assignColumn(mapping, header, { index: 7, field: 'ownerBirthYear' })
    expect(missingAdditions(aged)).not.toContain('owner-age')
  })
})

describe('a sector column chosen by hand', () => {
  it('brings the classification that its codes are of', () => {
    const unset = { ...mapping, sectorSystem: null }
    expect(withSectorSystem(unset, sniff).sectorSystem).toBe(base.sectorSystem)
  })
})
