import { describe, expect, it } from 'vitest'
import { sayMeaning, sayNothing } from '../../../renderer/screens/import/mapping-edits.ts'
import { columnWords } from '../../../shared/registry/column-words.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { generic } from '../../../shared/registry/profiles/generic.ts'
import { proposeMapping } from '../../../shared/registry/propose-mapping.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import { oddCells, wordColumns } from '../../../shared/registry/words-to-map.ts'

const header = ['id', 'name', 'legal form', 'employees', 'region']
const rows = [
  ['1', 'Kovina', 'd.d.', '12', 'NA'],
  ['2', 'Orodjarna', 'd.d.', 'b.p.', 'BO'],
  ['3', 'Tiskarna', 'Limited company', '7', 'BO'],
]
const words = columnWords(rows, header.length)
const mapping = proposeMapping({ header, samples: rows, profile: generic })
const mapped = (by: Mapping, row = 1) =>
  createRowMapper({ mapping: by, profile: generic, asOf: '2026-11-01' })(rows[row] ?? [], row + 1)

describe('words of a file', () => {
  it('are offered with what they are taken for, those that nobody knows first', () => {
    expect(wordColumns(words, mapping, generic)).toEqual([
      {
        kind: 'legalForm',
        header: 'legal form',
        words: [
          { word: 'd.d.', count: 2, known: null, said: undefined },
          { word: 'Limited company', count: 1, known: 'company', said: undefined },
        ],
      },
    ])
  })

  it('mean in every row what somebody said, or nothing, until that is taken back', () => {
    const said = sayMeaning(mapping, { kind: 'legalForm', word: 'd.d.', meaning: 'company' })
    expect(mapped(said).firm?.legalKind).toBe('company')
    const nothing = sayMeaning(said, { kind: 'legalForm', word: 'D.D.', meaning: null })
    expect(mapped(nothing, 0)).toMatchObject({ firm: { legalKind: null }, problems: [] })
    expect(mapped(sayMeaning(nothing, { kind: 'legalForm', word: 'd.d.' }), 0).problems).toHaveLength(1)
  })

  it('are no vocabulary where there are too many of them', () => {
    const many = Array.from({ length: 150 }, (_, at) => [`Firm ${'x'.repeat(at)}`, `${at}`])
    expect(columnWords([...many, ['', 'n/a']], 2)).toEqual([[], [{ word: 'n/a', count: 1 }]])
  })
})

describe('cells that may stand for “not stated”', () => {
  it('are words among figures, and signs such as NA in a text, which may be a place', () => {
    expect(oddCells(words, mapping, generic).map(({ field, word }) => [field, word])).toEqual([
      ['region', 'NA'],
      ['employees', 'b.p.'],
    ])
  })

  it('are left unknown without a flag once somebody said so, in that column alone', () => {
    expect(mapped(mapping).problems).not.toEqual([])
    const said = sayNothing(mapping, { field: 'employees', word: 'b.p.', isNothing: true })
    expect(mapped(said).problems.some(({ column }) => column === 'employees')).toBe(false)
    expect(mapped(said, 0).firm?.region).toBe('NA')
    expect(
      sayNothing(said, { field: 'employees', word: 'b.p.', isNothing: false }).nullTokens?.employees,
    ).toEqual([])
  })
})
