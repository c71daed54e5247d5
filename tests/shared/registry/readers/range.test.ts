import { describe, expect, it } from 'vitest'
import { type RangeOptions, readRange } from '../../../../shared/registry/readers/range.ts'
import { readWith } from './read-with.ts'

const people: RangeOptions = {
  decimal: ',',
  whole: true,
  least: 0,
  most: 3_000_000,
  outOfRange: 'number-out-of-range',
}
const money: RangeOptions = { ...people, whole: false, most: 1e13 }

describe('a count or band of people', () => {
  it.each([
    ['57', 57, 57],
    ['0', 0, 0],
    ['0-4', 0, 4],
    ['10-19', 10, 19],
    ['10 – 19', 10, 19],
    ['20 a 49', 20, 49],
    ['0 a 5 personas', 0, 5],
    ['51 a 100 personas', 51, 100],
    ['251 y más personas', 251, null],
    ['251 o más', 251, null],
    ['>250', 251, null],
    ['> 250', 251, null],
    ['>= 250', 250, null],
    ['250+', 250, null],
    ['más de 250', 251, null],
    ['oltre 250', 251, null],
    ['plus de 250 salariés', 251, null],
    ['20,000 or more', 20_000, null],
    ['20.000 or more', 20_000, null],
    ['5000 to 19,999', 5_000, 19_999],
    ['Less than 250', 0, 249],
    ['<10', 0, 9],
    ['menos de 10', 0, 9],
    ['hasta 9', 0, 9],
    ['up to 9', 0, 9],
    ['entre 10 y 19', 10, 19],
    ['de 10 à 19 salariés', 10, 19],
    ['da 10 a 19 addetti', 10, 19],
    ['de 10 a 19 empleados', 10, 19],
    ['57 años', 57, 57],
    ['12 employees', 12, 12],
    ['1.234', 1_234, 1_234],
    ['7,5', 7.5, 7.5],
    ['ninguno', 0, 0],
    ['1 000 à 1 999 salariés', 1_000, 1_999],
  ])('reads %s', (cell, low, high) => {
    expect(readWith(readRange(people), cell)).toEqual([{ low, high }])
  })

  it.each(['n/a', 'many', '10-19-20', '19-10', '2024-01-01', 'A12', 'about a dozen', '10 of 20'])(
    'cannot read %s',
    (cell) => {
      expect(readWith(readRange(people), cell)).toEqual([null, 'band-not-read'])
    },
  )

  it.each(['.', ', ', ' a'])('comes to an end over a figure with thousands of “%s” behind it', (sign) => {
    expect(readWith(readRange(people), `5${sign.repeat(2_000)}!`)).toEqual([null, 'band-not-read'])
  })

  it.each(['-3', '1e9', '99999999', '10-99999999'])('takes %s for impossible', (cell) => {
    expect(readWith(readRange(people), cell)).toEqual([null, 'number-out-of-range'])
  })
})

describe('an amount or band of money', () => {
  it.each([
    ['0-100.000 euro', 0, 100_000],
    ['100.001 - 500.000 euro', 100_001, 500_000],
    ['5.000.001 - 10.000.000 euro', 5_000_001, 10_000_000],
    ['$150,000-350,000', 150_000, 350_000],
    ['$350,000-1 million', 350_000, 1_000_000],
    ['$5-10 million', 5_000_000, 10_000_000],
    ['Da 5 a 10mila euro', 5_000, 10_000],
    ['2.150.000', 2_150_000, 2_150_000],
    ['640.500,50', 640_500.5, 640_500.5],
    ['€ 3.000', 3_000, 3_000],
    ['> 1.000.000', 1_000_000, null],
  ])('reads %s', (cell, low, high) => {
    expect(readWith(readRange(money), cell)).toEqual([{ low, high }])
  })
})
