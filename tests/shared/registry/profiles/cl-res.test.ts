import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firm, problems } = mapFixture('cl-res/2025-sociedades-por-fecha-rut-constitucion.csv', ';')

describe('Chile’s companies of a year', () => {
  it('are recognised, marked as unconfirmed and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'cl-res', confirmed: false })
    expect(problems).toEqual([])
  })

  it('keep their RUT as text, with its letter', () => {
    expect(firm('Transportes')).toMatchObject({
      id: '77.000.022-K',
      founded: '2025-03-15',
      municipality: 'PUERTO GRIS',
    })
  })

  it.each([
    ['Apícola', 'company'],
    ['Juan', 'company'],
    ['Estudio', 'partnership'],
    ['Cooperativa', 'cooperative'],
  ])('know what %s is', (name, kind) => expect(firm(name).legalKind).toBe(kind))

  it('know a company that was dissolved', () => {
    expect(firm('Panadería').statusKind).toBe('dissolved')
    expect(firm('Apícola').statusKind).toBeNull()
  })
})
