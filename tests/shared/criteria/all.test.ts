import { describe, expect, it } from 'vitest'
import { READERS } from '../../../shared/criteria/all.ts'
import { maskOfNames } from '../../../shared/criteria/flag-masks.ts'
import { GOVERNANCE_FLAGS, SIGNALS } from '../../../shared/criteria/names.ts'
import type { ReadingContext, ReadingId } from '../../../shared/criteria/reading.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import { aFirm } from './a-firm.ts'

const CONTEXT: ReadingContext = { asOf: '2026-11-24', hasStatusColumn: true }

function read(id: ReadingId, known: Partial<Firm>, context = CONTEXT) {
  const reader = READERS.find((candidate) => candidate.id === id)
  if (reader === undefined) throw new Error(`no reader for ${id}`)
  const { low, high } = reader.read(aFirm(known), context)
  return Number.isNaN(low) ? null : [low, high]
}
const flags = (...names: (typeof GOVERNANCE_FLAGS)[number][]) => maskOfNames(GOVERNANCE_FLAGS, names)
const signals = (...names: (typeof SIGNALS)[number][]) => maskOfNames(SIGNALS, names)

describe('readings', () => {
  it('are all unknown of a firm of which nothing is known, and of a silent register', () => {
    const silent = { ...CONTEXT, hasStatusColumn: false }
    for (const { id } of READERS) expect([id, read(id, {}, silent)]).toEqual([id, null])
  })

  it('are each taken once', () => expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length))

  it.each([
    ['no-successor', { noSuccessor: 0.15 }, 0.15],
    ['profit', { profitCover: 0 }, 0],
    ['equity', { equityRatio: -0.1 }, -0.1],
    ['z-prime', { altmanZPrime: 1.9 }, 1.9],
    ['z-double-prime', { altmanZDoublePrime: 1.9 }, 1.9],
    ['trend', { trend: -0.05 }, -0.05],
    ['deprivation', { deprivationDecile: 3 }, 3],
    ['job-share', { jobShare: 0.02 }, 0.02],
    ['last-provider', { lastProvider: true }, 1],
    ['support-nearby', { supportNearby: false }, 0],
    ['committed-workers', { committedWorkers: 11 }, 11],
  ] satisfies [ReadingId, Partial<Firm>, number][])('take %s as the register states it', (id, known, value) =>
    expect(read(id, known)).toEqual([value, value]),
  )

  it('keep a band as a band, and an open one open', () => {
    expect(read('employees', { employees: { low: 10, high: 19 } })).toEqual([10, 19])
    expect(read('employees', { employees: { low: 251, high: null } })).toEqual([
      251,
      Number.POSITIVE_INFINITY,
    ])
    expect(read('owner-age', { ownerAge: { low: 61, high: 70 } })).toEqual([61, 70])
  })

  it('count the age from the birth year, which is preferred to a stated age', () => {
    expect(read('owner-age', { ownerBirthYear: 1959, ownerAge: { low: 60, high: 60 } })).toEqual([67, 67])
    expect(read('owner-age', { ownerBirthYear: 1959 }, { ...CONTEXT, asOf: '2020-01-01' })).toEqual([61, 61])
  })

  it('count firm age and tenure at the data’s date', () => {
    expect(read('firm-age', { founded: '1994-05-01' })).toEqual([32, 32])
    expect(read('tenure', { ownerSince: '2010' })).toEqual([15, 16])
  })

  it.each([
    ['25', [2500, 2599]],
    ['45.2', [4520, 4529]],
    ['45.20', [4520, 4520]],
    ['01.1', [110, 119]],
    ['40', null],
    ['x', null],
  ])('take the NACE code %s as the classes it spans', (nace, span) =>
    expect(read('nace', { nace })).toEqual(span),
  )
})

describe('governance', () => {
  const unknown = flags('no-new-director-10y', 'unreplaced-exit', 'late-accounts')

  it('is known as soon as one flag is, the others then holding perhaps', () => {
    expect(read('governance', { soleDirector: true })).toEqual([
      flags('sole-director'),
      flags('sole-director') | unknown,
    ])
    expect(read('governance', { soleDirector: false })).toEqual([0, unknown])
  })

  it('sees no new director when the newest appointment is ten years old', () => {
    const known = { soleDirector: false, unreplacedExit: false, accountsDue: '2027-01-01' }
    const flag = flags('no-new-director-10y')
    expect(read('governance', { ...known, newestAppointment: '2016-11-24' })).toEqual([flag, flag])
    expect(read('governance', { ...known, newestAppointment: '2016-11-25' })).toEqual([0, 0])
    expect(read('governance', { ...known, newestAppointment: '2016' })).toEqual([0, flag])
  })

  it('sees late accounts once their date has passed', () => {
    const known = { soleDirector: false, unreplacedExit: true, newestAppointment: '2020' }
    const exit = flags('unreplaced-exit')
    expect(read('governance', { ...known, accountsDue: '2026-11-23' })).toEqual([
      exit | flags('late-accounts'),
      exit | flags('late-accounts'),
    ])
    expect(read('governance', { ...known, accountsDue: '2026-11-24' })).toEqual([exit, exit])
  })
})

describe('urgency', () => {
  it('is known to be nothing where the register speaks of status and shows no sign', () => {
    expect(read('urgency', {})).toEqual([0, 0])
    expect(read('urgency', { statusKind: 'active' })).toEqual([0, 0])
  })

  it('is unknown where the register is silent, unless a sign is there', () => {
    const silent = { ...CONTEXT, hasStatusColumn: false }
    expect(read('urgency', { altmanZDoublePrime: 2 }, silent)).toBeNull()
    expect(read('urgency', { altmanZDoublePrime: 1 }, silent)).toEqual([
      signals('z-distress'),
      signals('z-distress'),
    ])
  })

  it.each([
    [{ statusKind: 'insolvency-filing' }, 'insolvency-filing'],
    [{ statusKind: 'administration-or-liquidation' }, 'administration-or-liquidation'],
    [{ statusKind: 'strike-off-notice' }, 'strike-off'],
    [{ accountsDue: '2026-02-23' }, 'accounts-late'],
    [{ altmanZDoublePrime: 1.09 }, 'z-distress'],
  ] satisfies [Partial<Firm>, (typeof SIGNALS)[number]][])('sees in %o: %s', (known, signal) =>
    expect(read('urgency', known)).toEqual([signals(signal), signals(signal)]),
  )

  it('sees no sign in accounts nine months late or less', () => {
    expect(read('urgency', { accountsDue: '2026-02-24' })).toEqual([0, 0])
    expect(read('urgency', { altmanZDoublePrime: 1.1 })).toEqual([0, 0])
  })
})
