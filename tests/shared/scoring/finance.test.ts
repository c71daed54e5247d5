import { describe, expect, it } from 'vitest'
import { type FinanceSource, financeFor } from '../../../shared/scoring/finance.ts'

const fund: FinanceSource = {
  name: 'A fund',
  country: 'ES',
  lens: 'succession',
  from: 10,
  to: 50,
  offers: 'Loans',
  source: 'Its page',
}
const of = (country: string | null, low: number | null, high: number | null = low) =>
  financeFor({ country, employees: low === null ? null : { low, high } }, 'succession', [fund])

describe('finance that may fit', () => {
  it('names the rules that hold', () => {
    expect(of('ES-CT', 20)).toEqual([{ finance: fund, because: ['country', 'lens', 'employees'], open: [] }])
  })

  it('is shut out by what is known alone', () => {
    expect(of('FR', 20)).toEqual([])
    expect(of('ES', 9)).toEqual([])
    expect(of('ES', 60, null)).toEqual([])
    expect(financeFor({ country: 'ES', employees: { low: 20, high: 20 } }, 'recovery', [fund])).toEqual([])
    expect(of(null, null)[0]?.open).toEqual(['country', 'employees'])
    expect(of('ES', 5, 20)[0]?.open).toEqual(['employees'])
  })

  it('without a rule is for every firm', () => {
    const open = { ...fund, country: null, lens: null, from: null, to: null }
    expect(financeFor({ country: null, employees: null }, 'recovery', [open])).toEqual([
      { finance: open, because: [], open: [] },
    ])
  })
})
