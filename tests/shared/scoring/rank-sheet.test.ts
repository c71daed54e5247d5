import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../shared/firm/firm.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf, tieOrderOf } from './a-sheet.ts'

function rankedIds(firms: readonly Firm[], include?: Uint8Array) {
  const readings = sheetOf(firms)
  const model = modelOf('succession')
  const scores = scoreSheet(valueSheet(readings, model), weightsOf(model))
  return [...rankSheet(scores, tieOrderOf(firms), readings.staff, include)].map((index) => firms[index]?.id)
}
const staff = (low: number, high: number | null = low) => ({ employees: { low, high } })

describe('a ranking', () => {
  it('puts the higher score first', () => {
    const firms = [50, 74, 60].map((age) => aFirm({ id: String(age), ownerAge: { low: age, high: age } }))
    expect(rankedIds(firms)).toEqual(['74', '60', '50'])
  })

  it('breaks ties by more employees, then name, then id', () => {
    const firms = [
      aFirm({ id: '5', name: 'B', ...staff(20) }),
      aFirm({ id: '4', name: 'A', ...staff(20) }),
      aFirm({ id: '3', name: 'A', ...staff(20) }),
      aFirm({ id: '2', name: 'Z', ...staff(30) }),
      aFirm({ id: '1', name: 'Z', ...staff(20, 49) }),
    ]
    expect(rankedIds(firms)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('takes scores that differ by rounding alone for ties', () => {
    const firms = [
      aFirm({ id: 'a', name: 'B', noSuccessor: 0.52, ...staff(20) }),
      aFirm({ id: 'b', name: 'A', ...staff(20) }),
    ]
    expect(rankedIds(firms)).toEqual(['b', 'a'])
  })

  it('leaves out firms behind a gate and those not included', () => {
    const firms = [
      aFirm({ id: 'a' }),
      aFirm({ id: 'b', statusKind: 'dissolved' }),
      aFirm({ id: 'c' }),
      aFirm({ id: 'd' }),
    ]
    expect(rankedIds(firms)).toEqual(['a', 'c', 'd'])
    expect(rankedIds(firms, Uint8Array.from([1, 1, 0, 1]))).toEqual(['a', 'd'])
    expect(rankedIds([])).toEqual([])
  })

  it('orders many firms as comparing each pair would', () => {
    const firms = Array.from({ length: 3_000 }, (_, index) =>
      aFirm({
        id: String(index).padStart(4, '0'),
        name: String((index * 7_919) % 50),
        ...staff((index * 31) % 90),
        ownerAge: index % 3 === 0 ? null : { low: 40 + ((index * 17) % 45), high: 40 + ((index * 17) % 45) },
      }),
    )
    const readings = sheetOf(firms)
    const model = modelOf('succession')
    const { score } = scoreSheet(valueSheet(readings, model), weightsOf(model))
    const ties = tieOrderOf(firms)
    const compared = firms
      .map((_, index) => index)
      .filter((index) => readings.gates.succession[index] === 0)
      .sort(
        (a, b) =>
          Math.round((score[b] ?? 0) * 1e9) - Math.round((score[a] ?? 0) * 1e9) ||
          (readings.staff[b] ?? 0) - (readings.staff[a] ?? 0) ||
          (ties[a] ?? 0) - (ties[b] ?? 0),
      )
    expect(rankedIds(firms)).toEqual(compared.map((index) => firms[index]?.id))
  })

  it('orders any scores, near, equal and far apart, as comparing each pair would', () => {
    const near = fc.integer({ min: 0, max: 400 }).map((step) => 50 + step * 1e-9)
    const any = fc.oneof(near, fc.constantFrom(0, 100, 62.5), fc.double({ min: 0, max: 100, noNaN: true }))
    const firm = fc.record({ score: any, staff: fc.constantFrom(-1, 0, 14.5, 9e6), isOut: fc.boolean() })
    fc.assert(
      fc.property(fc.array(firm, { maxLength: 300 }), (firms) => {
        const count = firms.length
        const score = Float64Array.from(firms, (one) => one.score)
        const staff = Float64Array.from(firms, (one) => one.staff)
        const gate = Uint8Array.from(firms, ({ isOut }) => (isOut ? 3 : 0))
        const ties = Uint32Array.from(firms, (_, index) => count - 1 - index)
        const compared = firms
          .map((_, index) => index)
          .filter((index) => gate[index] === 0)
          .sort(
            (a, b) =>
              Math.round((score[b] ?? 0) / 1e-9) - Math.round((score[a] ?? 0) / 1e-9) ||
              (staff[b] ?? 0) - (staff[a] ?? 0) ||
              (ties[a] ?? 0) - (ties[b] ?? 0),
          )
        expect([...rankSheet({ count, score, gate }, ties, staff)]).toEqual(compared)
      }),
    )
  })
})
