import { describe, expect, it } from 'vitest'
import { readCoordinate } from '../../../../shared/registry/readers/coordinate.ts'
import { readCountry } from '../../../../shared/registry/readers/country.ts'
import { readFlag } from '../../../../shared/registry/readers/flag.ts'
import { readFraction } from '../../../../shared/registry/readers/fraction.ts'
import { readIdentifier } from '../../../../shared/registry/readers/identifier.ts'
import { readWith } from './read-with.ts'

describe('yes and no', () => {
  it.each(['yes', 'Sí', 'S', 'sim', 'oui', 'vero', 'true', '1', 'x', 'Y', 'J'])('%s is yes', (cell) => {
    expect(readWith(readFlag, cell)).toEqual([true])
  })
  it.each(['no', 'não', 'N', 'non', 'falso', 'false', '0'])('%s is no', (cell) => {
    expect(readWith(readFlag, cell)).toEqual([false])
  })
  it('anything else is flagged', () => {
    expect(readWith(readFlag, 'perhaps')).toEqual([null, 'flag-not-read'])
  })
})

describe('a fraction', () => {
  const read = readFraction(',', readFlag)
  it('is a number from 0 to 1, a percentage, or yes and no', () => {
    expect(readWith(read, '0,15')).toEqual([0.15])
    expect(readWith(read, '85 %')).toEqual([0.85])
    expect(readWith(read, 'sí')).toEqual([1])
    expect(readWith(read, 'no')).toEqual([0])
  })
  it('is flagged beyond', () => {
    expect(readWith(read, '3')).toEqual([null, 'number-out-of-range'])
    expect(readWith(read, 'perhaps')).toEqual([null, 'number-not-read'])
  })
})

describe('a coordinate', () => {
  it('is read with either decimal sign, as it never has thousands', () => {
    expect(readWith(readCoordinate(90), '53.488061')).toEqual([53.488061])
    expect(readWith(readCoordinate(180), '-2,237449')).toEqual([-2.237449])
  })
  it('beyond the globe is flagged', () => {
    expect(readWith(readCoordinate(90), '91')).toEqual([null, 'number-out-of-range'])
    expect(readWith(readCoordinate(90), 'north')).toEqual([null, 'number-not-read'])
  })
})

describe('an id', () => {
  it.each(['-', '—', '.'])('is not %s, which people type for nothing', (cell) => {
    expect(readWith(readIdentifier, cell)).toEqual([null])
  })
  it.each(['0', '000', 'N/A', 'null', 's/n'])('is not %s, and that is said', (cell) => {
    expect(readWith(readIdentifier, cell)).toEqual([null, 'id-not-usable'])
  })
})

describe('a country', () => {
  it('is read as a code or by name in five languages', () => {
    expect(['es', 'ESPAÑA', 'Itália', 'Brésil', 'UK', 'Atlantis'].map((cell) => readCountry(cell))).toEqual([
      'ES',
      'ES',
      'IT',
      'BR',
      'GB',
      null,
    ])
  })
})
