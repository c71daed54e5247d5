import { describe, expect, it } from 'vitest'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { usPpp } from '../../../shared/registry/profiles/us-ppp.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'

const guess = (cells: readonly (readonly [string, string])[], header = ['turnover', 'founded']) =>
  proposeMapping({ header, samples: cells, profile: generic })

describe('the formats of a file', () => {
  it.each([
    ['74.559,69', ','],
    ['74,559.69', '.'],
    ['1.234.567', ','],
    ['1,234,567', '.'],
    ['12,5', ','],
    ['12.5', '.'],
  ])('tells the decimal sign from %s', (cell, decimal) => {
    expect(guess([[cell, '']]).decimal).toBe(decimal)
  })

  it('takes the sign of the column names’ language where no cell tells', () => {
    expect(guess([['1.234', '']]).decimal).toBe('.')
    expect(guess([['1.234', '']], ['facturación', 'fecha de constitución']).decimal).toBe(',')
  })

  it.each([
    ['25/12/2001', 'dmy'],
    ['12/25/2001', 'mdy'],
    ['2001-12-25', 'ymd'],
    ['03/04/2001', 'dmy'],
  ])('tells the date order from %s', (cell, order) => {
    expect(guess([['', cell]]).dateOrder).toBe(order)
  })

  it('lets one telling cell decide for all', () => {
    expect(
      guess([
        ['', '03/04/2001'],
        ['', '05/06/2002'],
        ['', '07/28/2003'],
      ]).dateOrder,
    ).toBe('mdy')
  })

  it('trusts the profile before the cells', () => {
    const mapping = proposeMapping({ header: ['founded'], samples: [['25/12/2001']], profile: usPpp })
    expect(mapping.dateOrder).toBe('mdy')
  })
})
