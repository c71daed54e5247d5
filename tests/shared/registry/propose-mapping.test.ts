import { describe, expect, it } from 'vitest'
import { FIELD_NAMES, type FieldName } from '../../../shared/firm/fields.ts'
import { ALIAS_LANGUAGES, ALIASES } from '../../../shared/registry/aliases.ts'
import { bindMapping } from '../../../shared/registry/bind-mapping.ts'
import { headerOf } from '../../../shared/registry/columns-of.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'

const propose = (header: readonly string[], ...samples: readonly string[][]) =>
  proposeMapping({ header, samples, profile: generic })
const columnsOf = (header: readonly string[], ...samples: readonly string[][]) =>
  Object.fromEntries(
    Object.entries(propose(header, ...samples).fields).map(([field, column]) => [field, column.index]),
  )

describe('matching columns by name', () => {
  it.each([
    [
      'en',
      ['Company number', 'Company name', 'Town', 'Number of employees'],
      ['registryId', 'name', 'municipality', 'employees'],
    ],
    [
      'es',
      ['CIF', 'RAZÓN SOCIAL', 'Municipio', 'Nº de trabajadores'],
      ['registryId', 'name', 'municipality', 'employees'],
    ],
    [
      'pt',
      ['CNPJ', 'Razão Social', 'Concelho', 'Número de funcionários'],
      ['registryId', 'name', 'municipality', 'employees'],
    ],
    [
      'it',
      ['Partita IVA', 'Ragione sociale', 'Comune', 'Addetti'],
      ['registryId', 'name', 'municipality', 'employees'],
    ],
    [
      'fr',
      ['SIREN', 'Dénomination', 'Commune', 'Effectif'],
      ['registryId', 'name', 'municipality', 'employees'],
    ],
  ] as const)('knows names in %s', (_language, header, fields) => {
    const found = columnsOf(header)
    for (const [index, field] of fields.entries()) expect(found[field]).toBe(index)
  })

  it('ignores case, accents, blanks, line breaks and punctuation', () => {
    for (const name of ['Razón Social', 'RAZON_SOCIAL', ' razón\nsocial ', 'Razón-social:', 'razonSocial'])
      expect(columnsOf([name])).toEqual({ name: 0 })
  })

  it('sees through units and years behind a name', () => {
    expect(columnsOf(['Turnover (EUR)', 'Empleados 2024'])).toEqual({ turnover: 0, employees: 1 })
  })

  it('uses a field once and a column once: of two equal names the first counts', () => {
    const mapping = propose(['id', 'name', 'name'])
    expect(mapping.fields.name?.index).toBe(1)
    expect(mapping.unmapped).toEqual(['name'])
  })

  it('prefers the likelier name whatever the order', () => {
    expect(columnsOf(['NIF', 'Nº registro', 'Razón social'])).toEqual({ registryId: 1, name: 2 })
  })

  it('leaves out columns on race, sex, nationality and belief', () => {
    const header = [
      'name',
      'Race',
      'Gender',
      'Owner nationality',
      'Sexo',
      'Religión',
      'Ethnicity of owner',
      'Veteran',
    ]
    expect(Object.keys(propose(header).fields)).toEqual(['name'])
  })

  it('lets no strange name through to a prototype', () => {
    const mapping = propose(['name', '__proto__', 'constructor', 'toString'])
    expect(mapping.unmapped).toEqual(['__proto__', 'constructor', 'toString'])
  })

  it('leaves columns without a name alone', () => {
    expect(propose(['name', '', '  ']).unmapped).toEqual(['', '  '])
  })
})

describe('names that mean different things', () => {
  it('takes “estado” for a status or a region by what is in it', () => {
    expect(columnsOf(['Nombre', 'Estado'], ['A', 'Activa'], ['B', 'Extinguida'])).toEqual({
      name: 0,
      status: 1,
    })
    expect(columnsOf(['Nombre', 'Estado'], ['A', 'Jalisco'], ['B', 'Oaxaca'])).toEqual({ name: 0, region: 1 })
  })

  it('takes “sector” for a code or a description by what is in it', () => {
    expect(columnsOf(['name', 'sector'], ['A', 'C25.62'])).toEqual({ name: 0, sectorCode: 1 })
    expect(columnsOf(['name', 'sector'], ['A', 'Metalworking'])).toEqual({ name: 0, sectorText: 1 })
  })

  it('takes “socios” for a number, not for names', () => {
    expect(columnsOf(['nombre', 'socios'], ['A', '3'])).toEqual({ name: 0, ownersCount: 1 })
    expect(columnsOf(['nombre', 'socios'], ['A', 'una persona'])).toEqual({ name: 0 })
  })
})

describe('what looks like a field and is none', () => {
  it('is not read: a code of a size class is no number of people', () => {
    expect(columnsOf(['siren', 'trancheEffectifsUniteLegale'], ['001807254', '42'])).toEqual({
      registryId: 0,
    })
  })

  it('is not read: the day of entry into a directory is no founding', () => {
    expect(columnsOf(['raz_social', 'nom_estab', 'fecha_alta'], ['A', 'B', '2010-07'])).toEqual({
      name: 0,
      tradeName: 1,
    })
  })
})

describe('the alias list', () => {
  it('holds every name in the form in which headers are compared', () => {
    for (const field of FIELD_NAMES)
      for (const language of ALIAS_LANGUAGES)
        for (const alias of ALIASES[field][language].split(' ')) expect(normalHeader(alias)).toBe(alias)
  })

  it('holds no name twice', () => {
    const owners = new Map<string, FieldName>()
    for (const field of FIELD_NAMES)
      for (const language of ALIAS_LANGUAGES)
        for (const alias of ALIASES[field][language].split(' ').filter((one) => one !== '')) {
          expect(owners.get(alias), `${alias} in ${field}`).toBeUndefined()
          owners.set(alias, field)
        }
  })
})

describe('a saved mapping', () => {
  const saved = propose(['Nombre', 'CIF', 'Notas', 'Empleados'])

  it('tells the header it was made for', () => {
    expect(headerOf(saved)).toEqual(['Nombre', 'CIF', 'Notas', 'Empleados'])
  })

  it('finds its columns again in another order, and leaves out what is gone', () => {
    const bound = bindMapping(saved, ['Fecha', 'EMPLEADOS', 'Nombre'])
    expect(Object.entries(bound.fields).map(([field, column]) => [field, column.index])).toEqual([
      ['name', 2],
      ['employees', 1],
    ])
    expect(bound.unmapped).toEqual(['Fecha'])
  })

  it('keeps to the place it meant where names repeat', () => {
    const second = {
      ...saved,
      fields: { name: { index: 2, header: 'Nombre', reason: { kind: 'chosen' as const } } },
    }
    expect(bindMapping(second, ['Nombre', 'x', 'Nombre']).fields.name?.index).toBe(2)
  })
})

describe('a unit or a year behind a column name', () => {
  it('does not hide the name, and the latest year counts', () => {
    const profile = { ...generic, columns: { turnover: ['ingresosoperacionales'] } }
    const { fields } = proposeMapping({
      header: [
        'INGRESOS OPERACIONALES 2023',
        'INGRESOS OPERACIONALES 2024',
        'Number of employees\nLast avail. yr',
      ],
      samples: [],
      profile,
    })
    expect(fields.turnover?.index).toBe(1)
    expect(fields.employees?.index).toBe(2)
  })

  it('leaves an owner’s birth year to be found under its short names', () => {
    const { fields } = proposeMapping({
      header: ['Nombre', 'Año nac. titular'],
      samples: [],
      profile: generic,
    })
    expect(fields.ownerBirthYear?.index).toBe(1)
  })
})
