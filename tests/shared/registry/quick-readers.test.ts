import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProblemCode } from '../../../shared/firm/problem.ts'
import { quickBirthYear, quickDate, quickQuantity } from '../../../shared/registry/quick-readers.ts'
import { readDate } from '../../../shared/registry/readers/date.ts'
import { readRange } from '../../../shared/registry/readers/range.ts'
import type { Reader } from '../../../shared/registry/readers/reader.ts'
import { readBirthYear } from '../../../shared/registry/readers/year.ts'

function read<T>(reader: Reader<T>, cell: string) {
  const codes: ProblemCode[] = []
  return { value: reader(cell, (code) => codes.push(code)), codes }
}

const two = fc.integer({ min: 0, max: 39 }).map((part) => String(part).padStart(2, '0'))
const year = fc.integer({ min: 0, max: 2100 }).map((one) => String(one).padStart(4, '0'))
const cell = fc.oneof(
  fc.tuple(year, two, two).map((parts) => parts.join('-')),
  fc.tuple(two, two, year, fc.constantFrom('/', '-', '.')).map(([a, b, y, sign]) => [a, b, y].join(sign)),
  fc.integer({ min: -5, max: 2_000_000_000 }).map(String),
  year,
  fc.string({ maxLength: 12 }).filter((text) => text.trim() === text && text !== ''),
)

describe('a quick reader', () => {
  it.each(['dmy', 'mdy', 'ymd'] as const)(
    'reads every date as the slow one does, in the order %s',
    (order) => {
      const options = { order, latest: '2026-12-01', latestYear: 2026 }
      fc.assert(
        fc.property(cell, (text) => {
          expect(read(quickDate(options), text)).toEqual(read(readDate(options), text))
        }),
      )
    },
  )

  it('reads every birth year as the slow one does', () => {
    const options = { order: 'dmy', latestYear: 2026 } as const
    fc.assert(
      fc.property(cell, (text) => {
        expect(read(quickBirthYear(options), text)).toEqual(read(readBirthYear(options), text))
      }),
    )
  })

  it('reads every quantity as the slow one does', () => {
    const slow = readRange({
      decimal: ',',
      whole: true,
      least: 0,
      most: 3e6,
      outOfRange: 'number-out-of-range',
    })
    const quick = quickQuantity({ least: 0, most: 3e6, unit: 1 }, undefined, slow)
    fc.assert(
      fc.property(cell, (text) => {
        expect(read(quick, text)).toEqual(read(slow, text))
      }),
    )
  })

  it('asks a register’s own band codes before it takes a number for a number', () => {
    const slow = readRange({
      decimal: ',',
      whole: true,
      least: 0,
      most: 3e6,
      outOfRange: 'number-out-of-range',
    })
    const quick = quickQuantity({ least: 0, most: 3e6, unit: 1 }, { 21: { low: 50, high: 99 } }, slow)
    expect(read(quick, '21').value).toEqual({ low: 50, high: 99 })
    expect(read(quick, '22').value).toEqual({ low: 22, high: 22 })
  })
})
