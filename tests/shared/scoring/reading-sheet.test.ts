import { describe, expect, it } from 'vitest'
import { countGates } from '../../../shared/scoring/count-gates.ts'
import { addFirm, createReadingSheet, gateAt, readingAt } from '../../../shared/scoring/reading-sheet.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { CONTEXT, sheetOf } from './a-sheet.ts'

describe('a reading sheet', () => {
  it('answers each firm’s index in the order they came', () => {
    const sheet = createReadingSheet(2)
    expect(addFirm(sheet, aFirm(), CONTEXT)).toBe(0)
    expect(addFirm(sheet, aFirm(), CONTEXT)).toBe(1)
    expect(sheet.count).toBe(2)
  })

  it('says so when it is full', () => {
    const sheet = createReadingSheet(0)
    expect(() => addFirm(sheet, aFirm(), CONTEXT)).toThrow('The sheet is full: it has room for 0 firms.')
  })

  it('keeps a column only for what some firm has', () => {
    const sheet = sheetOf([aFirm({ noSuccessor: 1 }), aFirm()], { hasStatusColumn: false })
    expect([...sheet.columns.keys()]).toEqual(['no-successor'])
    expect(readingAt(sheet, 'no-successor', 0)).toEqual({ low: 1, high: 1 })
    expect(readingAt(sheet, 'no-successor', 1).low).toBeNaN()
    expect(readingAt(sheet, 'trend', 0).low).toBeNaN()
  })

  it('keeps bands beside exact numbers, whichever comes first', () => {
    const band = aFirm({ employees: { low: 10, high: 19 } })
    const twelve = aFirm({ employees: { low: 12, high: 12 } })
    const open = aFirm({ employees: { low: 251, high: null } })
    const sheet = sheetOf([twelve, band, open, twelve])
    expect([0, 1, 2, 3].map((index) => readingAt(sheet, 'employees', index))).toEqual([
      { low: 12, high: 12 },
      { low: 10, high: 19 },
      { low: 251, high: Number.POSITIVE_INFINITY },
      { low: 12, high: 12 },
    ])
    expect([...sheet.staff]).toEqual([12, 14.5, 251, 12])
  })

  it('keeps each firm’s gate in both lenses, and their counts balance', () => {
    const sheet = sheetOf(
      [
        aFirm(),
        aFirm({ id: 'asked' }),
        aFirm({ legalKind: 'mutual' }),
        aFirm({ statusKind: 'insolvency-filing' }),
        aFirm({ nace: '01.1' }),
      ],
      { objected: new Set(['asked']) },
    )
    expect(gateAt(sheet, 'succession', 0)).toBeNull()
    expect(gateAt(sheet, 'succession', 3)).toEqual({ kind: 'referred', reason: 'in-insolvency' })
    expect(countGates(sheet, 'succession')).toEqual({
      firms: 5,
      eligible: 1,
      excluded: { objected: 1, 'already-cooperative': 1 },
      referred: { 'in-insolvency': 1, farm: 1 },
    })
    expect(countGates(sheet, 'recovery')).toEqual({
      firms: 5,
      eligible: 2,
      excluded: { objected: 1, 'already-cooperative': 1 },
      referred: { farm: 1 },
    })
  })
})
