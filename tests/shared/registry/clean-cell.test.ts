import { expect, test } from 'vitest'
import type { ProblemCode } from '../../../shared/firm/problem.ts'
import { cleanCell } from '../../../shared/registry/clean-cell.ts'

function clean(cell: string): { text: string; found: ProblemCode[] } {
  const found: ProblemCode[] = []
  return { text: cleanCell(cell, (code) => found.push(code)), found }
}

test('a dash and an apostrophe that were saved as controls are read as what they were', () => {
  expect(clean('Bar L\u0092Oca \u0096 Cantine')).toEqual({
    text: 'Bar L’Oca – Cantine',
    found: ['signs-saved-as-controls'],
  })
})

test('controls that stand for no sign are taken out and said', () => {
  expect(clean('Forn\u0081 \u0007Vell')).toEqual({ text: 'Forn Vell', found: ['control-characters'] })
})

test('a cell of plain letters is left as it is', () => {
  expect(clean('Tejidos Ibáñez')).toEqual({ text: 'Tejidos Ibáñez', found: [] })
})
