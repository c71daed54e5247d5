import { expect } from 'vitest'
import type { Firm } from '../../../../shared/firm/firm.ts'
import type { Model } from '../../../../shared/scoring/model.ts'
import { rankSheet } from '../../../../shared/scoring/rank-sheet.ts'
import { gateAt } from '../../../../shared/scoring/reading-sheet.ts'
import { scoreSheet, tierAt } from '../../../../shared/scoring/score-sheet.ts'
import { SQL_COLUMN_NAMES, type SqlColumn } from '../../../../shared/scoring/sql/columns.ts'
import { valueSheet } from '../../../../shared/scoring/value-sheet.ts'
import { sheetOf, tieOrderOf } from '../a-sheet.ts'

type Cell = string | number | null

/** A firm as a row of the table that the SELECT reads, in the order of its columns. */
export function scoringRow(firm: Firm, objected: ReadonlySet<string> = new Set()): Cell[] {
  const flag = (value: boolean | null): Cell => (value === null ? null : Number(value))
  const day = (iso: string | null): Cell =>
    iso === null ? null : Number(iso.replaceAll('-', '').padEnd(8, '0'))
  const cells: Partial<Record<SqlColumn, Cell>> = {
    id: firm.id,
    name: firm.name,
    objected: Number(objected.has(firm.id)),
    legal_form: firm.legalForm,
    legal_kind: firm.legalKind,
    status_kind: firm.statusKind,
    founded: day(firm.founded),
    country: firm.country,
    nace: firm.nace,
    employees_low: firm.employees?.low ?? null,
    employees_high: firm.employees?.high ?? null,
    committed_workers: firm.committedWorkers,
    owner_age_low: firm.ownerAge?.low ?? null,
    owner_age_high: firm.ownerAge?.high ?? null,
    owner_birth_year: firm.ownerBirthYear,
    no_successor: firm.noSuccessor,
    owner_since: day(firm.ownerSince),
    sole_director: flag(firm.soleDirector),
    newest_appointment: day(firm.newestAppointment),
    unreplaced_exit: flag(firm.unreplacedExit),
    accounts_due: day(firm.accountsDue),
    profit_cover: firm.profitCover,
    equity_ratio: firm.equityRatio,
    altman_z_prime: firm.altmanZPrime,
    altman_z_double_prime: firm.altmanZDoublePrime,
    trend: firm.trend,
    deprivation_decile: firm.deprivationDecile,
    job_share: firm.jobShare,
    last_provider: flag(firm.lastProvider),
    support_nearby: flag(firm.supportNearby),
    subsidiary: flag(firm.subsidiary),
  }
  return SQL_COLUMN_NAMES.map((column) => cells[column] ?? null)
}

/** A row as the SELECT answers it. */
export interface Scored {
  readonly id: string
  readonly gate: string | null
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly tier: string
}

interface Expected {
  readonly firms: readonly Firm[]
  readonly model: Model
  readonly weights: readonly number[]
  readonly objected?: ReadonlySet<string>
}

/** Holds the rows to the core's own answer: every number to 1e-9, every gate and tier, and the order of the ranked. */
export function expectCoreResult(
  rows: readonly Scored[],
  { firms, model, weights, objected }: Expected,
): void {
  const hasStatusColumn = firms.some(({ statusKind }) => statusKind !== null)
  const readings = sheetOf(firms, { hasStatusColumn, objected: objected ?? new Set() })
  const scores = scoreSheet(valueSheet(readings, model), weights)
  const indexOf = new Map(firms.map(({ id }, index) => [id, index]))
  expect(rows.length).toBe(firms.length)
  const wrong: unknown[] = []
  for (const row of rows) {
    const index = indexOf.get(row.id) ?? -1
    const core = {
      id: row.id,
      gate: gateAt(readings, model.lens, index)?.reason ?? null,
      score: scores.score[index] ?? Number.NaN,
      low: scores.low[index] ?? Number.NaN,
      high: scores.high[index] ?? Number.NaN,
      coverage: scores.coverage[index] ?? Number.NaN,
      tier: tierAt(scores, index),
    }
    const agrees =
      core.gate === row.gate &&
      core.tier === row.tier &&
      (['score', 'low', 'high', 'coverage'] as const).every((key) => Math.abs(core[key] - row[key]) < 1e-9)
    if (!agrees) wrong.push({ core, row, firm: firms[index] })
  }
  expect(wrong.slice(0, 2)).toEqual([])
  const ranked = rows.filter(({ gate }) => gate === null).map(({ id }) => indexOf.get(id))
  expect(ranked).toEqual([...rankSheet(scores, tieOrderOf(firms), readings.staff)])
}
