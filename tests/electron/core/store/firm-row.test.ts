import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countDamaged, firmsByKey, placesOf } from '../../../../electron/core/store/firms.ts'
import { createWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { rowHash } from '../../../../electron/core/store/row-hash.ts'
import { beginSnapshot, keepSnapshot, markSnapshot } from '../../../../electron/core/store/snapshots.ts'
import { createTerms } from '../../../../electron/core/store/terms.ts'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { LEGAL_KINDS } from '../../../../shared/firm/legal-kind.ts'
import { STATUS_KINDS } from '../../../../shared/firm/status.ts'
import { tempFolder } from '../temp-folder.ts'
import { writeFirms } from './write-firms.ts'

const db = createWorkspace(join(tempFolder(), 'firms.relevo'))
const terms = createTerms(db)

/** A kept snapshot with these firms. */
function keptWith(firms: readonly Firm[]): void {
  const { id } = beginSnapshot(db, {
    source: 'municipal',
    profile: 'generic',
    asOf: '2026-10-31',
    startedAt: '2026-11-01T10:00:00Z',
    writer: 'test:1',
  })
  writeFirms(db, id, firms)
  markSnapshot(db, id, 'staged')
  keepSnapshot(db, id, '2026-11-01T10:01:00Z')
}

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
const date = fc
  .tuple(
    fc.integer({ min: 1800, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) => {
    const two = (part: number) => String(part).padStart(2, '0')
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`)
  })
const range = fc
  .tuple(fc.integer({ min: 0, max: 900 }), orNull(fc.integer({ min: 0, max: 100 })))
  .map(([low, more]) => ({ low, high: more === null ? null : low + more }))
const real = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => (value === 0 ? 0 : value))

const firm: fc.Arbitrary<Firm> = fc.record({
  id: text,
  idDerived: fc.boolean(),
  name: text,
  legalForm: orNull(text),
  legalKind: orNull(fc.constantFrom(...LEGAL_KINDS)),
  status: orNull(text),
  statusKind: orNull(fc.constantFrom(...STATUS_KINDS)),
  statusDate: orNull(date),
  founded: orNull(date),
  country: orNull(text),
  region: orNull(text),
  municipality: orNull(text),
  postcode: orNull(text),
  address: orNull(text),
  latitude: orNull(real),
  longitude: orNull(real),
  sectorCode: orNull(text),
  sectorSystem: orNull(fc.constantFrom('nace2', 'naics')),
  nace: orNull(fc.constantFrom('25', '64.2')),
  employees: orNull(range),
  committedWorkers: orNull(fc.nat(500)),
  ownerAge: orNull(range),
  ownerBirthYear: orNull(fc.integer({ min: 1920, max: 2005 })),
  ownersCount: orNull(fc.nat(9)),
  noSuccessor: orNull(fc.constantFrom(0, 0.15, 1)),
  ownerSince: orNull(date),
  soleDirector: orNull(fc.boolean()),
  newestAppointment: orNull(date),
  unreplacedExit: orNull(fc.boolean()),
  accountsDue: orNull(date),
  turnover: orNull(range),
  profitCover: orNull(real),
  equityRatio: orNull(real),
  altmanZPrime: orNull(real),
  altmanZDoublePrime: orNull(real),
  trend: orNull(real),
  deprivationDecile: orNull(fc.integer({ min: 1, max: 10 })),
  jobShare: orNull(real),
  lastProvider: orNull(fc.boolean()),
  supportNearby: orNull(fc.boolean()),
  subsidiary: orNull(fc.boolean()),
  website: orNull(text),
  ownerName: orNull(text),
  sites: fc.constant(1),
})

describe('a stored firm', () => {
  it('comes back exactly as it was written, unknowns as unknowns', () => {
    const generated = fc.sample(firm, { numRuns: 300, seed: 7 })
    const written = generated.map((each, place) => ({ ...each, id: `${place}-${each.id}` }))
    keptWith(written)
    const keys = written.map(({ id }) => placesOf(db, id)[0]?.key ?? 0)
    expect(firmsByKey(db, terms, keys)).toEqual(written)
    expect(countDamaged(db, rowHash)).toBe(0)
  })

  it('is damaged where any of its values is another than was written', () => {
    const [one] = fc.sample(firm, { numRuns: 1, seed: 8 })
    if (one === undefined) throw new Error('no firm')
    keptWith([{ ...one, postcode: '48001', employees: { low: 12, high: 12 } }])
    for (const change of [
      "postcode = '48002'",
      'employees_low = 13',
      "name = name || 'x'",
      'website = NULL, address = NULL, trend = 0.5',
    ]) {
      db.exec('BEGIN')
      db.exec(`UPDATE firm SET ${change} WHERE snapshot = (SELECT max(id) FROM snapshot)`)
      expect([change, countDamaged(db, rowHash)]).toEqual([change, 1])
      db.exec('ROLLBACK')
    }
  })
})
