import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../shared/registry/readers/date.ts'
import type { DateOrder } from '../../../../shared/registry/reading-options.ts'
import { readWith } from './read-with.ts'

const read = (cell: string, order: DateOrder = 'dmy', latest: string | null = '2026-12-01') =>
  readWith(readDate({ order, latest, latestYear: 2026 }), cell)

describe('a date', () => {
  it.each([
    ['1986-01-10', '1986-01-10'],
    ['1986-01-10T00:00:00', '1986-01-10'],
    ['1986-01-10 12:30', '1986-01-10'],
    ['10/01/1986', '1986-01-10'],
    ['10/01/1986 00:00', '1986-01-10'],
    ['18.02.1992', '1992-02-18'],
    ['20120817', '2012-08-17'],
    ['1986/01/10', '1986-01-10'],
    ['12 ene 1981', '1981-01-12'],
    ['5 de junio de 1971', '1971-06-05'],
    ['3 de março de 1999', '1999-03-03'],
    ['1 luglio 2003', '2003-07-01'],
    ['14 août 1990', '1990-08-14'],
    ['14 juillet 1989', '1989-07-14'],
    ['6 juin 1984', '1984-06-06'],
    ['3-FEB-1999', '1999-02-03'],
    ['May 5, 2010', '2010-05-05'],
    ['1. des. 2004', '2004-12-01'],
    ['1986', '1986'],
    ['1986.0', '1986'],
    ['1986-03', '1986-03'],
    ['03/1986', '1986-03'],
    ['marzo 1986', '1986-03'],
    ['10/01/86', '1986-01-10'],
    ['10/01/26', '2026-01-10'],
    ['10/01/27', '1927-01-10'],
    ['29/02/1988', '1988-02-29'],
  ])('reads %s', (cell, iso) => {
    expect(read(cell)).toEqual([iso])
  })

  it('is read in the file’s order', () => {
    expect(read('4/14/20', 'mdy')).toEqual(['2020-04-14'])
    expect(read('03/04/2001', 'mdy')).toEqual(['2001-03-04'])
    expect(read('03/04/2001', 'dmy')).toEqual(['2001-04-03'])
    expect(read('01-04-03', 'ymd')).toEqual(['2001-04-03'])
    expect(read('18.02.1992', 'mdy')).toEqual(['1992-02-18'])
  })

  it.each(['31/02/2001', '29/02/1900', '25/13/2001', '36526', 'soon', '2001-00-10', '12/25/2001'])(
    'is not made of %s',
    (cell) => {
      expect(read(cell)).toEqual([null, 'date-not-read'])
    },
  )

  it.each(['0', '00000000', '00/00/0000', '0000-00-00'])('is none where the register writes %s', (cell) => {
    expect(read(cell)).toEqual([null])
  })

  it('in the future is flagged, to the exactness of the cell', () => {
    expect(read('2026-12-02')).toEqual([null, 'date-in-future'])
    expect(read('2026-12')).toEqual(['2026-12'])
    expect(read('2027')).toEqual([null, 'date-in-future'])
    expect(read('2030-07-30', 'ymd', null)).toEqual(['2030-07-30'])
  })
})
