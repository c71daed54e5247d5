import type { Firm } from '../../../../shared/firm/firm.ts'
import { LEGAL_KINDS } from '../../../../shared/firm/legal-kind.ts'
import type { Range } from '../../../../shared/firm/range.ts'
import { STATUS_KINDS } from '../../../../shared/firm/status.ts'
import { createChance } from '../../../../shared/scoring/stability/chance.ts'
import { aFirm } from '../../criteria/a-firm.ts'

/** So many made-up firms, the same each time; faster to make by the hundred thousand than `arbitraryFirm`. */
export function manyFirms(count: number): readonly Firm[] {
  const { uniform } = createChance(42)
  const below = (end: number): number => Math.floor(uniform() * end)
  const maybe = <Value>(known: number, value: () => Value): Value | null =>
    uniform() < known ? value() : null
  const oneOf = <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value
  const date = (): string => {
    const day = `${1950 + below(77)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`
    return day.slice(0, oneOf([4, 7, 10]))
  }
  const range = (most: number): Range => {
    const low = below(most)
    return { low, high: oneOf([low, low, low + below(most), null]) }
  }
  return Array.from({ length: count }, (_, number) =>
    aFirm({
      id: String(number).padStart(7, '0'),
      name: `Firm ${below(1_000)}`,
      country: maybe(0.7, () => oneOf(['FR', 'IT', 'ES-CT', 'DE'])),
      legalForm: maybe(0.7, () => oneOf(['S.A.', 'SOCIÉTÉ ANONYME', 'SARL', '5599', 'srl'])),
      legalKind: uniform() < 0.8 ? 'company' : maybe(0.5, () => oneOf(LEGAL_KINDS)),
      statusKind: uniform() < 0.8 ? 'active' : maybe(0.5, () => oneOf(STATUS_KINDS)),
      founded: maybe(0.8, date),
      nace: maybe(0.9, () =>
        oneOf(['01', '01.6', '10', '25.11', '45', '45.2', '45.20', '56', '64.2', '69.1', '84', '96']),
      ),
      employees: maybe(0.8, () => range(600)),
      committedWorkers: maybe(0.1, () => below(300)),
      ownerAge: maybe(0.4, () => range(90)),
      ownerBirthYear: maybe(0.4, () => 1930 + below(100)),
      noSuccessor: maybe(0.3, () => oneOf([0, 0.15, 1])),
      ownerSince: maybe(0.4, date),
      soleDirector: maybe(0.5, () => uniform() < 0.5),
      newestAppointment: maybe(0.5, date),
      unreplacedExit: maybe(0.3, () => uniform() < 0.5),
      accountsDue: maybe(0.5, date),
      profitCover: maybe(0.3, uniform),
      equityRatio: maybe(0.3, () => uniform() * 2 - 1),
      altmanZPrime: maybe(0.3, () => uniform() * 5),
      altmanZDoublePrime: maybe(0.3, () => uniform() * 5),
      trend: maybe(0.3, () => uniform() - 0.5),
      deprivationDecile: maybe(0.6, () => 1 + below(10)),
      jobShare: maybe(0.3, () => uniform() / 10),
      lastProvider: maybe(0.3, () => uniform() < 0.5),
      supportNearby: maybe(0.3, () => uniform() < 0.5),
      subsidiary: maybe(0.3, () => uniform() < 0.2),
    }),
  )
}
