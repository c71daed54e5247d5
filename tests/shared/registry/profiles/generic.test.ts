import { describe, expect, it } from 'vitest'
import { mapFixture, mapRows } from '../map-fixture.ts'

describe('a municipal census', () => {
  const { match, mapping, firms, firm, problems, refused } = mapFixture('generic/censo-municipal.csv', ';')
  const problemsOf = (line: number) => problems.filter((one) => one.line === line).map(({ code }) => code)
  /** Lines count the rows given: two titles, the header, then the firms. */
  const lineOf = (name: string) => firms.findIndex((one) => one.name.startsWith(name)) + 4

  it('is read by its Spanish column names', () => {
    expect(match).toMatchObject({ profile: { id: 'generic' }, reason: { kind: 'none' } })
    expect(mapping).toMatchObject({ decimal: ',', dateOrder: 'dmy', sectorSystem: 'cnae', unmapped: [] })
    expect(mapping.fields.ownerAge).toMatchObject({
      header: 'Edad titular',
      reason: { kind: 'alias', alias: 'edadtitular', language: 'es' },
    })
    expect(mapping.fields.noSuccessor?.header).toBe('Sin relevo')
  })

  it('reads a whole firm', () => {
    expect(firm('Mecanizados')).toMatchObject({
      id: '00017',
      idDerived: false,
      legalKind: 'company',
      statusKind: 'active',
      founded: '1989-03-14',
      nace: '25.62',
      employees: { low: 24, high: 24 },
      ownerAge: { low: 67, high: 67 },
      ownersCount: 1,
      noSuccessor: 1,
      turnover: { low: 2_150_000, high: 2_150_000 },
      municipality: 'Villabrea',
    })
  })

  it.each([
    ['Panadería Cierzo', { low: 10, high: 19 }],
    ['Imprenta La Plana', { low: 20, high: 49 }],
    ['Conservas Brea', { low: 51, high: 100 }],
    ['Autobuses Cierzo', { low: 251, high: null }],
    ['Limpiezas Aguablanca', null],
    ['Gráficas Uno y Mil', null],
    ['Peluquería Rizo', { low: 0, high: 0 }],
  ])('reads the staff of %s', (name, range) => {
    expect(firm(name).employees).toEqual(range)
  })

  it.each([
    ['Panadería Cierzo', '1994-05-02'],
    ['Carpintería Los Alamillos', '1986'],
    ['Imprenta La Plana', '1979-11'],
    ['Conservas Brea', '1971-06-05'],
    ['Talleres Fecha Futura', null],
  ])('reads the founding of %s as exactly as it is given', (name, founded) => {
    expect(firm(name).founded).toBe(founded)
  })

  it('flags what cannot be, and only that', () => {
    expect(problemsOf(lineOf('Gráficas Uno y Mil'))).toEqual(['employees-out-of-range', 'age-out-of-range'])
    expect(problemsOf(lineOf('Limpiezas'))).toEqual(['employees-out-of-range'])
    expect(problemsOf(lineOf('Talleres Fecha Futura'))).toEqual(['date-in-future'])
    expect(problemsOf(lineOf('Notaría'))).toEqual([])
    expect(firm('Notaría').ownerAge).toEqual({ low: 57, high: 57 })
  })

  it('derives an id where there is none, flagging only one that was given and is no id', () => {
    expect(firm('Frutas Sin Número').idDerived).toBe(true)
    expect(firm('Hormigones').idDerived).toBe(true)
    expect(problemsOf(lineOf('Frutas Sin Número'))).toEqual(['id-not-usable'])
    expect(problemsOf(lineOf('Hormigones'))).toEqual([])
  })

  it('keeps a firm that has an id alone, and refuses a row without either, and the total below', () => {
    expect(firm('00040').id).toBe('00040')
    expect(refused).toBe(2)
    expect(problems.filter(({ code }) => code === 'no-name-or-id')).toHaveLength(2)
  })

  it.each([
    ['Tejidos Aguablanca', 'cooperative'],
    ['Montajes El Vado', 'employee-owned'],
    ['Peluquería Rizo', 'sole-trader'],
    ['Banda de Música', 'non-profit'],
    ['Ayuntamiento', 'public-body'],
    ['Cooper Distribuciones', 'company'],
  ])('takes %s for a %s', (name, kind) => {
    expect(firm(name).legalKind).toBe(kind)
  })

  it('gives 1.50 the zero that a spreadsheet took', () => {
    expect(firm('Agropecuaria')).toMatchObject({ sectorCode: '01.50', nace: '01.50' })
  })
})

describe('a municipal list with English names', () => {
  it('is mapped whole', () => {
    const header =
      'registry_id,name,legal_form,sector_code,sector_label,founded,employees,turnover_eur,owner_name,owner_birth_year,owner_count,address,municipality,postcode,status'
    const row =
      'M00000001,PINE METALS LTD.,Srl,25.11,Manufacture of metal structures,1984-05-06,12,640000,A. BELL,1958,2,High Street 4,YORK,YO1 1AA,Active - Proposal to Strike off'
    const { mapping, firms } = mapRows([header.split(','), row.split(',')])
    expect(mapping.unmapped).toEqual([])
    expect(firms[0]).toMatchObject({
      id: 'M00000001',
      legalKind: 'company',
      nace: '25.11',
      founded: '1984-05-06',
      employees: { low: 12, high: 12 },
      turnover: { low: 640_000, high: 640_000 },
      ownerName: 'A. BELL',
      ownerBirthYear: 1958,
      ownersCount: 2,
      statusKind: 'strike-off-notice',
    })
  })
})

describe('the sample registry', () => {
  it('is read without a problem, every column of it', () => {
    const { mapping, firms, problems } = mapFixture('sample/registro-ejemplo.csv', ';')
    expect(mapping.unmapped).toEqual([])
    expect(firms).toHaveLength(404)
    expect(problems).toEqual([])
  })

  it('names no persons', () => {
    const { mapping } = mapFixture('sample/registro-ejemplo.csv', ';')
    expect(mapping.fields.ownerName).toBeUndefined()
  })
})
