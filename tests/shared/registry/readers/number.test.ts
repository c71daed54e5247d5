import { describe, expect, it } from 'vitest'
import { parseNumber, readNumber } from '../../../../shared/registry/readers/number.ts'
import { readWith } from './read-with.ts'

describe('a number', () => {
  it.each([
    ['1.234,56', 1_234.56],
    ['1.000', 1_000],
    ['12,5', 12.5],
    ['-0,25', -0.25],
    ['(5)', -5],
    ['5-', -5],
    ['−110,7 €', -110.7],
    ['1 234,5', 1_234.5],
    ['1e3', 1_000],
  ])('with a decimal comma: %s', (cell, value) => {
    expect(parseNumber(cell, ',')).toBe(value)
  })

  it.each([
    ['1,234.56', 1_234.56],
    ['1.000', 1],
    ['.5', null],
    ["1'234.5", 1_234.5],
    ['$12,000', 12_000],
    ['12 %', 12],
  ])('with a decimal point: %s', (cell, value) => {
    expect(parseNumber(cell, '.')).toBe(value)
  })

  it('is not made of a sign that the file uses otherwise', () => {
    expect(parseNumber('110.7', ',')).toBeNull()
    expect(parseNumber('12,5', '.')).toBeNull()
  })

  it('outside its limits is unknown and flagged', () => {
    const reader = readNumber('.', { least: 1, most: 10 })
    expect(readWith(reader, '11')).toEqual([null, 'number-out-of-range'])
    expect(readWith(reader, 'eleven')).toEqual([null, 'number-not-read'])
    expect(readWith(reader, '10')).toEqual([10])
  })
})
