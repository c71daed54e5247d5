import type { ImportReport } from '../../shared/contract/import.ts'
import type { Ranking } from '../../shared/scoring/ranking.ts'

interface KnownRegister {
  /** Recognised by what its folder and file are called. */
  readonly file: RegExp
  readonly says: string
  readonly holds: (report: ImportReport, ranking: Ranking) => boolean
}

/** What is known beforehand of public registers, counted with other tools on the files themselves. */
export const KNOWN_REGISTERS: readonly KnownRegister[] = [
  {
    file: /us_ppp_mt\/mt-150k-plus\.csv$/,
    says: '26 cooperatives and employee-owned firms are set aside, at least 190 non-profits too, and nothing is known of succession',
    holds: (_report, { excluded, candidates }) =>
      (excluded['already-cooperative'] ?? 0) >= 26 &&
      (excluded['non-profit'] ?? 0) >= 190 &&
      candidates.length > 0 &&
      candidates.every((candidate) => candidate.tier === '?'),
  },
  {
    file: /uk_coops\/coops_q2_2022_not_workers\.csv$/,
    says: 'every row is a cooperative already: nothing to propose',
    holds: (report, { eligible }) => report.firms > 6_000 && eligible === 0,
  },
  {
    file: /no_akvakultur\/akvakulturregisteret\.csv$/,
    says: '1,308 sites are 264 firms',
    holds: (report) => report.read === 1_308 && report.firms === 264,
  },
  {
    file: /it_startup_registro_imprese\/startup_registry\.csv$/,
    says: 'of 287 firms in liquidation all but the few that another gate stops first are referred to the recovery lens',
    holds: (report, { referred }) =>
      report.read === 12_292 && between(referred['in-insolvency'] ?? 0, 280, 287),
  },
]

function between(value: number, low: number, high: number): boolean {
  return value >= low && value <= high
}
