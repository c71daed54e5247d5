import { describe, expect, it } from 'vitest'
import { naceSpan } from '../../../../shared/criteria/nace.ts'
import { exactly } from '../../../../shared/firm/range.ts'
import { batemanTest } from '../../../../shared/scoring/beside/bateman-test.ts'
import { lookAlikes } from '../../../../shared/scoring/beside/look-alikes.ts'
import { netJobs } from '../../../../shared/scoring/beside/net-jobs.ts'
import { tradeHints } from '../../../../shared/scoring/beside/trade-hints.ts'
import { TRADE_LINKS } from '../../../../shared/scoring/beside/trade-links.ts'
import { modelOf } from '../../../../shared/scoring/models/all.ts'
import { valueSheet } from '../../../../shared/scoring/value-sheet.ts'
import { aFirm } from '../../criteria/a-firm.ts'
import { sheetOf } from '../a-sheet.ts'

describe('net additional jobs', () => {
  const input = {
    gross: 100,
    reference: 30,
    leakage: 0.1,
    displacement: 0.25,
    substitution: 0.05,
    multiplier: 1.1,
  }

  it('follow the English Partnerships guide', () => {
    const { converted, reference, net } = netJobs(input)
    expect(converted).toBeCloseTo(70.5375, 9)
    expect(reference).toBeCloseTo(21.16125, 9)
    expect(net).toBeCloseTo(49.37625, 9)
  })

  it('take shares from 0 to 1', () => {
    expect(() => netJobs({ ...input, leakage: 1.5 })).toThrow('out-of-range')
    expect(() => netJobs({ ...input, gross: Number.NaN })).toThrow('not-a-number')
  })
})

describe('Bateman’s test', () => {
  it('holds a list against all eligible firms, where it is known', () => {
    const readings = sheetOf([
      aFirm({ deprivationDecile: 1, founded: '1990', employees: exactly(5) }),
      aFirm({ deprivationDecile: 2, founded: '2020', employees: exactly(9) }),
      aFirm({ deprivationDecile: 3, founded: '2000', employees: { low: 1, high: 9 } }),
      aFirm({ deprivationDecile: 9 }),
      aFirm({}),
    ])
    const found = batemanTest(readings, {
      shortlist: Uint32Array.from([0, 1, 4]),
      eligible: Uint32Array.from([0, 1, 2, 3, 4]),
    })
    expect(found.poorPlaces).toEqual({
      shortlist: { share: 1, known: 2 },
      eligible: { share: 0.5, known: 4 },
    })
    expect(found.durable.shortlist).toEqual({ share: 0.5, known: 2 })
    expect(found.durable.eligible.share).toBeCloseTo(1 / 3, 12)
  })

  it('knows nothing where nothing is known', () => {
    const { poorPlaces } = batemanTest(sheetOf([aFirm()]), {
      shortlist: Uint32Array.from([0]),
      eligible: new Uint32Array(0),
    })
    expect(poorPlaces).toEqual({ shortlist: { share: null, known: 0 }, eligible: { share: null, known: 0 } })
  })
})

describe('look-alikes', () => {
  const known = { noSuccessor: 1, founded: '1990', profitCover: 1, equityRatio: 1, altmanZPrime: 3, trend: 1 }
  const firms = [
    aFirm({ ...known, nace: '25', employees: exactly(20), deprivationDecile: 2 }),
    aFirm({ ...known, nace: '25', employees: exactly(22), deprivationDecile: 2 }),
    aFirm({ ...known, nace: '56', employees: exactly(4), deprivationDecile: 9 }),
    aFirm({}),
  ]
  const values = valueSheet(sheetOf(firms), modelOf('succession'))
  const weights = modelOf('succession').criteria.map(({ weight }) => weight)
  const among = Uint32Array.from([0, 1, 2, 3])

  it('are nearest where the values are, and a firm unknown resembles nobody', () => {
    const found = lookAlikes({ values, weights, like: 0, among, most: 9 })
    expect(found.map(({ index }) => index)).toEqual([1, 2, 3])
    for (const { distance } of found) expect(distance >= 0 && distance <= 1).toBe(true)
  })

  it('are as many as asked for', () =>
    expect(lookAlikes({ values, weights, like: 3, among, most: 2 })).toHaveLength(2))
})

describe('hints of trade', () => {
  const shortlist = [
    { id: 'bakery', nace: '10.71', municipality: 'Alba' },
    { id: 'restaurant', nace: '56.10', municipality: 'Brio' },
    { id: 'unknown', nace: null, municipality: 'Alba' },
  ]

  it('pair firms with buyers by their divisions, those of one place first', () => {
    const publicBuyers = [{ id: 'school', nace: '85.20', municipality: 'Alba' }]
    const hints = tradeHints({ shortlist, publicBuyers })
    expect(hints.map(({ supplier, buyer, sameMunicipality }) => [supplier, buyer, sameMunicipality])).toEqual(
      [
        ['bakery', 'school', true],
        ['bakery', 'restaurant', false],
        ['restaurant', 'school', false],
      ],
    )
    expect(hints[0]?.basis).toMatchObject({ from: '10', to: '85', source: { kind: 'expert-judgement' } })
  })

  it('rest on divisions that exist', () => {
    for (const { suppliers, buyers } of TRADE_LINKS) {
      for (const code of [...suppliers, ...buyers])
        expect([code, naceSpan(code).low]).not.toContain(Number.NaN)
    }
  })
})
