import type { ImportReport } from '../../shared/contract/import.ts'
import type { Ranking } from '../../shared/scoring/ranking.ts'

/** What `relevo scan FILE --json` gave back. */
export interface ScanRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}
interface Scan {
  readonly import: ImportReport
  readonly ranking: Ranking
}

const DONE = 0
const INPUT_CANNOT_BE_USED = 3

/** Everything that is wrong with a run, as sentences; none where the file was ranked or refused properly. */
export function scanTroubles(run: ScanRun): readonly string[] {
  if (run.status !== DONE && run.status !== INPUT_CANNOT_BE_USED) {
    return [`exit status ${run.status}: ${run.stderr.trim().split('\n').at(-1) ?? ''}`]
  }
  const document = parsed(run.stdout)
  if (document === null) return ['standard output is not one JSON document']
  return run.status === DONE ? rankedTroubles(document as Scan) : refusalTroubles(document, run.stderr)
}

/** The document of a run that ranked, or null for one that refused. */
export function scanOf(run: ScanRun): Scan | null {
  return run.status === DONE ? (parsed(run.stdout) as Scan | null) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refusalTroubles(document: unknown, stderr: string): readonly string[] {
  const { error } = document as { readonly error?: { readonly code?: unknown; readonly message?: unknown } }
  return [
    ...(typeof error?.code === 'string' && typeof error.message === 'string'
      ? []
      : ['refused without { error: { code, message } }']),
    ...(stderr.trim() === '' ? ['refused without a sentence on standard error'] : []),
  ]
}

function rankedTroubles({ import: report, ranking }: Scan): readonly string[] {
  const rows = report.kept + report.flagged + report.refused
  const firms = ranking.eligible + total(ranking.excluded) + total(ranking.referred)
  return [
    ...(report.read === rows ? [] : [`read ${report.read}, but kept + flagged + refused = ${rows}`]),
    ...(ranking.firms === firms
      ? []
      : [`${ranking.firms} firms, but eligible + excluded + referred = ${firms}`]),
    ...(ranking.firms === report.firms
      ? []
      : [`${report.firms} firms came in, ${ranking.firms} were ranked`]),
    ...ranking.candidates.flatMap(candidateTroubles),
  ]
}

function candidateTroubles({
  id,
  score,
  low,
  high,
  parts,
}: Ranking['candidates'][number]): readonly string[] {
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  return [
    ...(Math.abs(points - score) < 1e-6 ? [] : [`${id}: the parts give ${points}, the score is ${score}`]),
    ...(low <= score + 1e-9 && score <= high + 1e-9 ? [] : [`${id}: ${score} lies outside ${low}–${high}`]),
  ]
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)
