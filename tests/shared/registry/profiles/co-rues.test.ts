import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firm, problems } = mapFixture('co-rues/rues_2026-11-01.csv', ',')

describe('Colombia’s chambers of commerce', () => {
  it('are recognised, marked as unconfirmed, and name no representative', () => {
    expect(match.profile).toMatchObject({ id: 'co-rues', confirmed: false })
    expect(mapping.fields.ownerName).toBeUndefined()
    expect(problems).toEqual([])
  })

  it.each([
    ['CARPINTERIA', 'company'],
    ['PEREZ', 'sole-trader'],
    ['LAVANDERIA EL SOL SUCURSAL', 'branch'],
    ['COOPERATIVA', 'cooperative'],
    ['FONDO DE EMPLEADOS', 'cooperative'],
    ['ARCHIVO', null],
  ])('tell what %s is', (name, kind) => expect(firm(name).legalKind).toBe(kind))

  it('know what was cancelled and since when', () => {
    expect(firm('IMPRENTA')).toMatchObject({
      statusKind: 'dissolved',
      statusDate: '2011-02-14',
      founded: '1979-05-20',
    })
    expect(firm('CARPINTERIA')).toMatchObject({ statusKind: 'active', region: 'CALI', municipality: null })
  })

  it('have classes that the international list has not', () => {
    expect(firm('CARPINTERIA')).toMatchObject({ sectorCode: '3110', nace: '31' })
    expect(firm('ARCHIVO').nace).toBeNull()
  })
})
