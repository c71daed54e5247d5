import { describe, expect, it } from 'vitest'
import {
  assignColumn,
  carryChoices,
  fieldsByColumn,
  fitMapping,
} from '../../../../renderer/screens/import/mapping-edits.ts'
import { generic } from '../../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../../shared/registry/propose-mapping.ts'

const header = ['ID', 'Razón social', 'Empleados', 'Plantilla media', 'Sexo']
const samples = [['1', 'Hornos Vega', '7', '8', 'F']]
const proposal = proposeMapping({ header, samples, profile: generic })

describe('assigning a column', () => {
  it('reads it as the field and says that the person chose so', () => {
    const mapping = assignColumn(proposal, header, { index: 3, field: 'committedWorkers' })
    expect(mapping.fields.committedWorkers).toEqual({
      index: 3,
      header: 'Plantilla media',
      reason: { kind: 'chosen' },
    })
    expect(mapping.unmapped).toEqual(['Sexo'])
  })

  it('takes the field from the column that had it', () => {
    const mapping = assignColumn(proposal, header, { index: 3, field: 'employees' })
    expect(fieldsByColumn(mapping).get(3)).toBe('employees')
    expect(fieldsByColumn(mapping).has(2)).toBe(false)
    expect(mapping.unmapped).toEqual(['Empleados', 'Sexo'])
  })

  it('leaves the column out where no field is chosen', () => {
    const mapping = assignColumn(proposal, header, { index: 1, field: null })
    expect(mapping.fields.name).toBeUndefined()
    expect(mapping.unmapped).toContain('Razón social')
  })
})

describe('another look at the file', () => {
  it('keeps everything where the columns are the same, also what was left out, and takes over the formats', () => {
    const edited = assignColumn(proposal, header, { index: 2, field: null })
    const carried = carryChoices(edited, { ...proposal, decimal: '.', dateOrder: 'mdy' }, header)
    expect(carried).toEqual({ ...edited, decimal: '.', dateOrder: 'mdy' })
  })

  it('puts back under another header only what the person chose and still finds', () => {
    const edited = assignColumn(assignColumn(proposal, header, { index: 3, field: 'employees' }), header, {
      index: 4,
      field: 'ownerName',
    })
    const next = ['Plantilla media', 'ID', 'Razón social']
    const carried = carryChoices(
      edited,
      proposeMapping({ header: next, samples: [], profile: generic }),
      next,
    )
    expect(carried.fields.employees?.index).toBe(0)
    expect(carried.fields.registryId?.index).toBe(1)
    expect(carried.fields.ownerName).toBeUndefined()
  })

  it('takes the proposal where nothing was decided before', () => {
    expect(carryChoices(null, proposal, header)).toBe(proposal)
  })
})

describe('a saved mapping', () => {
  it('finds its columns by name wherever they stand now, and names those that are gone', () => {
    const next = ['Empleados', 'ID', 'Nota']
    const { mapping, notFound } = fitMapping(proposal, next)
    expect(mapping.fields.employees?.index).toBe(0)
    expect(mapping.fields.registryId?.index).toBe(1)
    expect(mapping.unmapped).toEqual(['Nota'])
    expect(notFound).toEqual(['Razón social'])
  })

  it('prefers the same place among columns of the same name', () => {
    const twice = ['Teléfono', 'Nombre', 'Nombre']
    const saved = assignColumn({ ...proposal, fields: {} }, twice, { index: 2, field: 'ownerName' })
    expect(fitMapping(saved, twice).mapping.fields.ownerName?.index).toBe(2)
  })
})
