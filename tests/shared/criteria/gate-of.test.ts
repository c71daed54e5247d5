import { describe, expect, it } from 'vitest'
import { type GateRules, gateOf } from '../../../shared/criteria/gate-of.ts'
import { EXCLUSIONS, type Exclusion, REFERRALS, type Referral } from '../../../shared/criteria/names.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { LEGAL_KINDS, type LegalKind } from '../../../shared/firm/legal-kind.ts'
import { exactly } from '../../../shared/firm/range.ts'
import { LEGAL_MINIMUM } from '../../../shared/scoring/models/legal-minimum.ts'
import { aFirm } from './a-firm.ts'

const RULES: GateRules = { legalMinimum: LEGAL_MINIMUM, objected: new Set(['asked']) }
const reasonFor = (known: Partial<Firm>, lens: 'succession' | 'recovery' = 'succession') =>
  gateOf(aFirm(known), lens, RULES)?.reason ?? null

const EXCLUDED: Record<Exclusion, Partial<Firm>> = {
  objected: { id: 'asked' },
  'sole-trader': { legalKind: 'sole-trader', employees: exactly(0) },
  'already-cooperative': { legalKind: 'cooperative' },
  'public-body': { legalKind: 'public-body' },
  'non-profit': { legalKind: 'non-profit' },
  'no-employees': { employees: exactly(0) },
  branch: { legalKind: 'branch' },
  shell: { nace: '64.20' },
  dissolved: { statusKind: 'dissolved' },
  'below-legal-minimum': { country: 'IT', employees: exactly(2) },
}
const REFERRED: Record<Referral, Partial<Firm>> = {
  'in-insolvency': { statusKind: 'insolvency-filing' },
  'group-subsidiary': { subsidiary: true },
  regulated: { nace: '65.12' },
  'licensed-practice': { nace: '69.10' },
  farm: { nace: '01.13' },
}

describe('gates', () => {
  it('let a firm through of which nothing is known', () => {
    expect(reasonFor({})).toBeNull()
    expect(reasonFor({}, 'recovery')).toBeNull()
  })

  it.each(EXCLUSIONS)('exclude in both lenses: %s', (reason) => {
    expect(gateOf(aFirm(EXCLUDED[reason]), 'succession', RULES)).toEqual({ kind: 'excluded', reason })
    expect(gateOf(aFirm(EXCLUDED[reason]), 'recovery', RULES)).toEqual({ kind: 'excluded', reason })
  })

  it.each(REFERRALS)('refer in the succession lens: %s', (reason) => {
    expect(gateOf(aFirm(REFERRED[reason]), 'succession', RULES)).toEqual({ kind: 'referred', reason })
  })

  it('rank insolvent firms and plants of a group in the recovery lens', () => {
    expect(reasonFor({ statusKind: 'administration-or-liquidation' })).toBe('in-insolvency')
    expect(reasonFor(REFERRED['in-insolvency'], 'recovery')).toBeNull()
    expect(reasonFor(REFERRED['group-subsidiary'], 'recovery')).toBeNull()
    expect(reasonFor(REFERRED.farm, 'recovery')).toBe('farm')
  })

  it('show the first reason that applies, in the order of the list', () => {
    // A legal form is one thing at a time, so only pairs that can stand together are tried.
    for (const [place, first] of EXCLUSIONS.entries()) {
      for (const second of EXCLUSIONS.slice(place + 1)) {
        const clash = Object.keys(EXCLUDED[first]).some((key) => key in EXCLUDED[second])
        if (!clash) expect(reasonFor({ ...EXCLUDED[first], ...EXCLUDED[second] })).toBe(first)
      }
    }
    expect(reasonFor({ ...REFERRED.farm, ...REFERRED['in-insolvency'] })).toBe('in-insolvency')
    expect(reasonFor({ ...REFERRED.farm, ...EXCLUDED.dissolved })).toBe('dissolved')
  })

  it('exclude a sole trader only without employees or none stated', () => {
    const soleTrader = { legalKind: 'sole-trader' } as const
    expect(reasonFor(soleTrader)).toBe('sole-trader')
    expect(reasonFor({ ...soleTrader, employees: exactly(0) })).toBe('sole-trader')
    expect(reasonFor({ ...soleTrader, employees: exactly(4) })).toBeNull()
    expect(reasonFor({ ...soleTrader, employees: { low: 0, high: 4 } })).toBeNull()
  })

  it('take neither a missing count nor a band above 0 for no employees', () => {
    expect(reasonFor({ employees: null })).toBeNull()
    expect(reasonFor({ employees: { low: 0, high: 4 } })).toBeNull()
    expect(reasonFor({ employees: { low: 0, high: null } })).toBeNull()
  })

  it.each([
    ['company', null],
    ['partnership', null],
    ['sole-trader', null],
    ['cooperative', 'already-cooperative'],
    ['mutual', 'already-cooperative'],
    ['employee-owned', 'already-cooperative'],
    ['public-body', 'public-body'],
    ['non-profit', 'non-profit'],
    ['branch', 'branch'],
    ['listed', 'regulated'],
  ] satisfies [LegalKind, string | null][])(
    'judge the legal form %s of a firm of 20: %s',
    (legalKind, reason) => {
      expect(reasonFor({ legalKind, employees: exactly(20) })).toBe(reason)
    },
  )

  it('know every legal form', () => expect(LEGAL_KINDS).toHaveLength(11))

  it.each([
    ['64.20', 'shell'],
    ['64.3', 'shell'],
    ['68.1', 'shell'],
    ['68.20', 'shell'],
    ['68', null],
    ['68.31', null],
    ['64', null],
    ['64.19', 'regulated'],
    ['65', 'regulated'],
    ['66.22', null],
    ['69.1', 'licensed-practice'],
    ['69.20', null],
    ['69', null],
    ['86.21', 'licensed-practice'],
    ['86.90', null],
    ['01', 'farm'],
    ['01.50', 'farm'],
    ['01.61', null],
    ['02.10', null],
    ['03.2', null],
    ['10.13', null],
  ])('judge a firm by its NACE code %s: %s', (nace, reason) => expect(reasonFor({ nace })).toBe(reason))

  it('set a dormant firm aside as a shell', () => expect(reasonFor({ statusKind: 'dormant' })).toBe('shell'))

  it('apply a legal minimum only where it has a source', () => {
    const reasons = (known: Partial<Firm>) =>
      [1, 2, 3, 6, 7].filter((staff) => reasonFor({ ...known, employees: exactly(staff) }) !== null)
    expect(reasons({ country: 'IT' })).toEqual([1, 2])
    expect(reasons({ country: 'FR', legalForm: 'SARL' })).toEqual([1])
    expect(reasons({ country: 'FR', legalForm: 'SAS' })).toEqual([1])
    expect(reasons({ country: 'FR', legalForm: 'S.A.' })).toEqual([1, 2, 3, 6])
    expect(reasons({ country: 'FR', legalForm: '5599' })).toEqual([1, 2, 3, 6])
    expect(reasons({ country: 'FR', legalForm: null })).toEqual([1])
    expect(reasons({ country: 'ES-CT' })).toEqual([1])
    expect(reasons({ country: 'ES' })).toEqual([])
    expect(reasons({ country: null })).toEqual([])
    expect(LEGAL_MINIMUM.every(({ source }) => source.length > 10)).toBe(true)
  })

  it('fail a band at the legal minimum only if all of it lies below', () => {
    expect(reasonFor({ country: 'IT', employees: { low: 1, high: 2 } })).toBe('below-legal-minimum')
    expect(reasonFor({ country: 'IT', employees: { low: 0, high: 4 } })).toBeNull()
    expect(reasonFor({ country: 'IT', employees: { low: 1, high: null } })).toBeNull()
  })
})
