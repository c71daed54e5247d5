import { expect, it } from 'vitest'
import { birthYearInNumber } from '../../../../shared/registry/readers/birth-in-number.ts'

it.each([
  ['140777-*****', 1977],
  ['010155-12345', 1955],
  ['311205-*****', 2005],
  ['150611-*****', 2011],
  ['150612-*****', null],
  ['150620-*****', 1920],
  ['320000-*****', null],
  ['000000-*****', null],
  ['311377-*****', null],
  ['140777', null],
  ['1955-01-20', null],
])('the number %s is that of somebody born in %s', (number, year) =>
  expect(birthYearInNumber(number, 2026)).toBe(year),
)
