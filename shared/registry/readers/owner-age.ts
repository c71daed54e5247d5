import type { Range } from '../../firm/range.ts'
import { type RangeOptions, readRange } from './range.ts'
import type { Reader } from './reader.ts'
import { OWNER_AGES } from './year.ts'

const YEAR = /^(?:19|20)\d\d$/

/** The age of an owner, or a band of ages. A year of birth in its place is not turned into an age: it is named. */
export function readOwnerAge({ decimal }: Pick<RangeOptions, 'decimal'>): Reader<Range> {
  const read = readRange({ decimal, whole: true, ...OWNER_AGES, outOfRange: 'age-out-of-range' })
  return (text, found) =>
    read(text, (code) => {
      if (YEAR.test(text)) found('age-looks-like-year')
      else found(code === 'band-not-read' && !/\d/.test(text) ? 'age-not-a-number' : code)
    })
}
