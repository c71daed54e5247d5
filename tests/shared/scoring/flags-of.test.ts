import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../shared/firm/firm.ts'
import { exactly } from '../../../shared/firm/range.ts'
import { flagsOf } from '../../../shared/scoring/flags-of.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf } from './a-sheet.ts'

const flags = (known: Partial<Firm>, lens: 'succession' | 'recovery' = 'succession') =>
  flagsOf(sheetOf([aFirm(known)]), 0, modelOf(lens))

describe('the window flag', () => {
  it.each([
    [{ ownerAge: exactly(70), noSuccessor: 0 }, true],
    [{ ownerAge: exactly(69), noSuccessor: 0 }, false],
    [{ ownerAge: exactly(65) }, true],
    [{ ownerAge: exactly(65), noSuccessor: 0.15 }, true],
    [{ ownerAge: exactly(64) }, false],
    [{ ownerBirthYear: 1961 }, true],
    [{ ownerAge: { low: 61, high: 70 } }, false],
    [{ ownerAge: { low: 71, high: null } }, true],
    [{}, false],
  ] satisfies [Partial<Firm>, boolean][])('of %j is %s', (known, isSet) =>
    expect(flags(known).includes('window')).toBe(isSet),
  )

  it('belongs to the succession lens', () => expect(flags({ ownerAge: exactly(75) }, 'recovery')).toEqual([]))
})

describe('the other flags', () => {
  it('warn of a red herring where one sign of succession is known', () => {
    expect(flags({ founded: '1990', ownerSince: '1990' })).toEqual(['red-herring'])
    expect(flags({ founded: '1990', noSuccessor: 1 })).toEqual([])
    expect(flags({})).toEqual([])
    expect(flags({ founded: '1990' }, 'recovery')).toEqual([])
  })

  it('say what the register says of distress', () => {
    expect(flags({ statusKind: 'insolvency-filing' }, 'recovery')).toEqual(['in-insolvency'])
    expect(flags({ statusKind: 'administration-or-liquidation' }, 'recovery')).toEqual(['in-insolvency'])
    expect(flags({ statusKind: 'strike-off-notice' })).toEqual(['strike-off-notice'])
  })

  it('say where employees stand in for committed workers', () => {
    expect(flags({ employees: exactly(20) }, 'recovery')).toEqual(['committed-workers-assumed'])
    expect(flags({ employees: exactly(20), committedWorkers: 9 }, 'recovery')).toEqual([])
    expect(flags({}, 'recovery')).toEqual([])
    expect(flags({ employees: exactly(20) })).toEqual([])
  })

  it('say where the id is our own', () => expect(flags({ idDerived: true })).toEqual(['id-derived']))
})
