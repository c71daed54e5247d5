import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELD_NAMES } from '../../../shared/firm/fields.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { PROFILES } from '../../../shared/registry/profiles/all.ts'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import { mapRows } from './map-fixture.ts'

const HEADER = ['registry_id', 'name', 'municipality', 'employees', 'owner_age']
const one = (...row: string[]) => {
  const { firms, problems } = mapRows([HEADER, row])
  return { firm: firms[0], codes: problems.map(({ code }) => code), problems }
}

describe('a row', () => {
  it('keeps ids as they are', () => {
    for (const id of ['00000123', '1E5', '12345678901234567890', '0x1F', 'SC201954'])
      expect(one(id, 'A').firm?.id).toBe(id)
  })

  it('takes an id out of a spreadsheet’s formula', () => {
    expect(one('="00123"', 'A').firm?.id).toBe('00123')
  })

  it('does not make one firm of a thousand rows with id 0', () => {
    const { firms } = mapRows([HEADER, ['0', 'A', 'X'], ['0', 'B', 'X'], ['-', 'C', 'X'], ['', 'D', 'X']])
    expect(new Set(firms.map(({ id }) => id)).size).toBe(4)
    expect(firms.every(({ idDerived }) => idDerived)).toBe(true)
  })

  it('is refused without name and id, and with either is not', () => {
    expect(one('', '', 'X', '12')).toMatchObject({
      firm: undefined,
      problems: [{ code: 'no-name-or-id', line: 2, column: null, value: null }],
    })
    expect(one('7', '').firm).toMatchObject({ id: '7', name: '7' })
    expect(one('', 'A').firm).toMatchObject({ name: 'A', idDerived: true })
  })

  it('takes the trade name where there is no other', () => {
    const { firms } = mapRows([
      ['id', 'name', 'trade_name'],
      ['1', '', 'La Espiga'],
    ])
    expect(firms[0]?.name).toBe('La Espiga')
  })

  it('may be shorter than the header', () => {
    expect(one('1', 'A').firm).toMatchObject({ municipality: null, employees: null })
  })

  it('loses invisible characters and says so, NUL first of all', () => {
    const { firm, problems } = one('1', 'A\u0000B \u202eGrün\u200bwald')
    expect(firm?.name).toBe('AB Grünwald')
    expect(problems).toEqual([
      { code: 'nul-removed', line: 2, column: 'name', value: 'A\u0000B \u202eGrün\u200bwald' },
    ])
  })

  it('says where bytes were no text', () => {
    expect(one('1', 'Caf\ufffd')).toMatchObject({
      firm: { name: 'Caf\ufffd' },
      codes: ['invalid-bytes'],
    })
  })

  it('cuts a text above 4,096 characters and says so', () => {
    const { firm, problems } = one('1', 'a'.repeat(5_000))
    expect(firm?.name).toHaveLength(4_096)
    expect(problems[0]).toMatchObject({ code: 'field-too-long', column: 'name' })
    expect(problems[0]?.value).toHaveLength(200)
  })

  it('takes line breaks and runs of blanks for one blank, without a complaint', () => {
    expect(one('1', '  Taller\r\n  del   Río\u00a0Alto ')).toMatchObject({
      firm: { name: 'Taller del Río Alto' },
      codes: [],
    })
  })

  it('takes a dash for an empty cell', () => {
    expect(one('1', 'A', '-', '–', '--')).toMatchObject({
      firm: { municipality: null, employees: null, ownerAge: null },
      codes: [],
    })
  })

  it('leaves NA alone: it is Naples', () => {
    const { firms } = mapRows([
      ['id', 'name', 'provincia'],
      ['1', 'A', 'NA'],
    ])
    expect(firms[0]?.region).toBe('NA')
  })

  it.each([
    ['-5', 'age-out-of-range'],
    ['0', 'age-out-of-range'],
    ['140', 'age-out-of-range'],
    ['1958', 'age-looks-like-year'],
    ['N/A', 'age-not-a-number'],
  ])('with an owner of age %s is kept, the age unknown', (age, code) => {
    expect(one('1', 'A', 'X', '12', age)).toMatchObject({ firm: { ownerAge: null }, codes: [code] })
  })

  it.each([
    ['57 años', { low: 57, high: 57 }],
    ['61-70', { low: 61, high: 70 }],
    ['80+', { low: 80, high: null }],
  ])('reads an owner’s age given as %s', (age, range) => {
    expect(one('1', 'A', 'X', '12', age)).toMatchObject({ firm: { ownerAge: range }, codes: [] })
  })

  it('is flagged for an age of no owner by the year of birth too', () => {
    const { firms, problems } = mapRows([
      ['name', 'birth year'],
      ['A', '1958'],
      ['B', '14/03/1961'],
      ['C', '2020'],
      ['D', '1890'],
    ])
    expect(firms.map(({ ownerBirthYear }) => ownerBirthYear)).toEqual([1958, 1961, null, null])
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'age-out-of-range'],
      [5, 'age-out-of-range'],
    ])
  })

  it('lets an event lie up to a month after the data’s date, as registers date ahead', () => {
    const { firms } = mapRows([
      ['name', 'founded'],
      ['A', '2026-11-20'],
      ['B', '2027-01-02'],
    ])
    expect(firms.map(({ founded }) => founded)).toEqual(['2026-11-20', null])
  })

  it('says of an unknown status or legal form that it is shown, not used', () => {
    const { firms, problems } = mapRows([
      ['name', 'status', 'legal form'],
      ['A', 'Entangled', 'Xyzzy'],
    ])
    expect(firms[0]).toMatchObject({
      status: 'Entangled',
      statusKind: null,
      legalForm: 'Xyzzy',
      legalKind: null,
    })
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['legal-form-not-known', 'status-not-known'])
  })

  it('becomes a cooperative by a flag, and stays a company by the flag’s no', () => {
    const { firms } = mapRows([
      ['name', 'legal form', 'cooperative'],
      ['Taller Sur', 'S.L.', 'sí'],
      ['Coop Sur', 'Ltda', 'no'],
    ])
    expect(firms.map(({ legalKind }) => legalKind)).toEqual(['cooperative', 'company'])
  })

  it('knows Catalonia, whose law differs', () => {
    const { firms } = mapRows([
      ['name', 'country', 'region'],
      ['A', 'España', 'Cataluña'],
      ['B', 'Spain', 'Aragón'],
      ['C', 'Italia', ''],
      ['D', '', 'Catalunya'],
    ])
    expect(firms.map(({ country }) => country)).toEqual(['ES-CT', 'ES', 'IT', 'ES-CT'])
  })
})

describe('whatever stands in the cells', () => {
  const header = FIELD_NAMES.map((name) => name as string)
  const everything: Mapping = {
    ...proposeMapping({ header, samples: [], profile: generic }),
    fields: Object.fromEntries(
      FIELD_NAMES.map((name, index) => [name, { index, header: name, reason: { kind: 'chosen' } }]),
    ),
    unmapped: [],
    sectorSystem: 'nace2',
  }
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '',
      '0',
      '-',
      '1e9',
      '10-19',
      '>250',
      '31/02/2001',
      'S.L.',
      'Activa',
      '=1+1',
      '__proto__',
    ),
    fc.integer().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  )

  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    'the mapper of %s throws nothing, drops nothing and makes no number that is none',
    (_id, profile) => {
      const map = createRowMapper({ mapping: everything, profile, asOf: '2026-11-01' })
      fc.assert(
        fc.property(fc.array(cell, { maxLength: header.length + 2 }), (row) => {
          const { firm, problems } = map(row, 7)
          expect(problems.every(({ line }) => line === 7)).toBe(true)
          if (firm === null) expect(problems.some(({ code }) => code === 'no-name-or-id')).toBe(true)
          else expect(JSON.parse(JSON.stringify(firm))).toEqual(firm)
        }),
        { numRuns: 300 },
      )
    },
  )
})
