import fc from 'fast-check'
import type { Firm } from '../../../shared/firm/firm.ts'
import { LEGAL_KINDS } from '../../../shared/firm/legal-kind.ts'
import type { Range } from '../../../shared/firm/range.ts'
import { STATUS_KINDS } from '../../../shared/firm/status.ts'
import { aFirm } from '../criteria/a-firm.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const tenths = (from: number, to: number) => fc.integer({ min: from * 10, max: to * 10 }).map((n) => n / 10)
const date = fc.oneof(
  fc.integer({ min: 1950, max: 2026 }).map(String),
  fc
    .tuple(fc.integer({ min: 1950, max: 2026 }), fc.constantFrom('01-15', '06', '11-24'))
    .map((parts) => parts.join('-')),
)

/** An exact number, a band or an open band. */
const range = (most: number): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.nat(most), fc.option(fc.nat(most), { nil: null }), fc.boolean())
    .map(([low, width, isExact]) => ({ low, high: isExact ? low : width === null ? null : low + width }))

/** Firms as different as registers make them, most of whose fields may be unknown. */
export const arbitraryFirm: fc.Arbitrary<Firm> = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Alba', 'Brio', 'Corda'),
    legalKind: maybe(fc.constantFrom(...LEGAL_KINDS)),
    country: maybe(fc.constantFrom('FR', 'IT', 'ES-CT', 'DE')),
    legalForm: maybe(fc.constantFrom('S.A.', 'SOCIÉTÉ ANONYME À CONSEIL', 'SARL', '5599', ' srl ')),
    statusKind: maybe(fc.constantFrom(...STATUS_KINDS)),
    founded: maybe(date),
    nace: maybe(fc.constantFrom('01.1', '10', '25.11', '45', '45.20', '56', '64.2', '84', '96')),
    employees: maybe(range(600)),
    committedWorkers: maybe(fc.nat(300)),
    ownerAge: maybe(range(95)),
    ownerBirthYear: maybe(fc.integer({ min: 1930, max: 2005 })),
    noSuccessor: maybe(fc.constantFrom(0, 0.15, 1)),
    ownerSince: maybe(date),
    soleDirector: maybe(fc.boolean()),
    newestAppointment: maybe(date),
    unreplacedExit: maybe(fc.boolean()),
    accountsDue: maybe(date),
    profitCover: maybe(tenths(0, 1)),
    equityRatio: maybe(tenths(-1, 1)),
    altmanZPrime: maybe(tenths(-1, 5)),
    altmanZDoublePrime: maybe(tenths(-1, 5)),
    trend: maybe(tenths(-1, 1)),
    deprivationDecile: maybe(fc.integer({ min: 1, max: 10 })),
    jobShare: maybe(tenths(0, 1)),
    lastProvider: maybe(fc.boolean()),
    supportNearby: maybe(fc.boolean()),
    subsidiary: maybe(fc.boolean()),
  })
  .map((known) => aFirm(known))

/** So many firms, the same for the same seed, of which no gate keeps one out of the succession lens. */
export const someRankedFirms = (count: number, seed: number): readonly Firm[] =>
  fc.sample(arbitraryFirm, { numRuns: count, seed }).map((firm) => ({
    ...firm,
    legalKind: 'company',
    statusKind: 'active',
    nace: firm.nace === null ? null : firm.id < '8' ? '25.11' : '56',
    employees: firm.employees?.high === 0 ? null : firm.employees,
    subsidiary: false,
  }))
