import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ValuePart } from '../../../shared/scoring/fill-row.ts'
import { rowsOf } from '../../../shared/scoring/matrix-rows.ts'
import { MODELS, modelOf } from '../../../shared/scoring/models/all.ts'
import { type ValueSheet, valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf } from './a-sheet.ts'
import { arbitraryFirm } from './arbitrary-firm.ts'

const PARTS: readonly ValuePart[] = ['point', 'low', 'high', 'known']
const column = (values: ValueSheet, part: ValuePart, index: number): (number | undefined)[] =>
  rowsOf(values[part]).map((row) => row[index])

describe('the values of all firms', () => {
  it('are those of each firm alone, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MODELS),
        fc.array(arbitraryFirm, { minLength: 1, maxLength: 30 }),
        (model, firms) => {
          const values = valueSheet(sheetOf(firms), model)
          for (const index of firms.keys()) {
            const alone = values.at(index)
            for (const part of PARTS) expect([...alone[part]]).toEqual(column(values, part, index))
            expect(alone.signs).toBe(values.signs[index])
          }
        },
      ),
    )
  })

  it('stay so where there are more different readings than are remembered', () => {
    const firms = Array.from({ length: 9_000 }, (_, index) => {
      const low = (index * 7) % 5_000
      return aFirm({
        id: String(index),
        employees: { low, high: index % 3 === 0 ? null : low + (index % 5) },
      })
    })
    const values = valueSheet(sheetOf(firms), modelOf('succession'))
    for (const part of PARTS) {
      expect(firms.map((_, index) => [...values.at(index)[part]])).toEqual(
        firms.map((_, index) => column(values, part, index)),
      )
    }
  })
})
