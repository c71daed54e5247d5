import {
  BUDGET,
  type BudgetLine,
  type MeasureName,
  MORE_FOR_LARGE,
  MOST_IMPORT_MIB,
  type Source,
} from './budget.ts'
import type { Measured } from './figure.ts'
import type { LayoutName } from './registers/write-register.ts'

const A_MILLION = 1_000_000

export interface Run {
  readonly layout: LayoutName
  readonly rows: number
}

export type Results = Readonly<Partial<Record<MeasureName, Measured>>>

/** Every figure, and the most memory of the process it was measured in. */
export function figureTable(results: Results): string {
  const rows = Object.entries(results).flatMap(([measure, { figures, peakMiB }]) =>
    figures.map((figure, place) => [
      place === 0 ? measure : '',
      figure.name,
      duration(figure.seconds),
      figure.times > 1 ? `median of ${figure.times}` : '',
      place === 0 && peakMiB !== null ? `${Math.round(peakMiB)} MiB` : '',
    ]),
  )
  return table([['measure', 'figure', 'time', '', 'peak memory'], ...rows])
}

/** Each line of the budget that can be told from these results. */
export function budgetTable(results: Results, { layout, rows: firms }: Run): string {
  const rows = BUDGET.filter((line) => line.layout === undefined || line.layout === layout).flatMap((line) =>
    budgetRows(results, line, firms),
  )
  return table([['what', 'took', 'reference', 'target', ''], ...rows, ...memoryRows(results)])
}

function budgetRows(
  results: Results,
  { what, source, reference, atMost }: BudgetLine,
  firms: number,
): readonly string[][] {
  const took = secondsOf(results, source)
  if (took === null) return []
  const compared = reference === undefined ? null : secondsOf(results, reference)
  const rows: string[][] = []
  if (reference !== undefined) {
    rows.push([
      what,
      duration(took),
      `${reference.called}: ${compared === null ? 'not measured' : duration(compared)}`,
      `≤ ${reference.times} ×`,
      compared === null ? '' : verdict(took / compared, reference.times, '×'),
    ])
  }
  if (atMost !== undefined) {
    const first = rows.length === 0
    rows.push([
      first ? what : '',
      first ? duration(took) : '',
      'with 1,000,000 firms',
      `≤ ${duration(atMost)}`,
      firms < A_MILLION && took <= atMost ? 'too few to tell' : verdict(took * 1_000, atMost * 1_000, 'ms'),
    ])
  }
  return rows
}

function memoryRows(results: Results): readonly string[][] {
  const peak = results['core-import']?.peakMiB ?? null
  const large = results['core-import-large']?.peakMiB ?? null
  const most = ['any size', `≤ ${MOST_IMPORT_MIB} MiB`]
  const row = (what: string, mib: number): string[] => [
    what,
    `${Math.round(mib)} MiB`,
    ...most,
    verdict(mib, MOST_IMPORT_MIB, 'MiB'),
  ]
  return [
    ...(peak === null ? [] : [row('memory of an import', peak)]),
    ...(large === null ? [] : [row('memory of one of five times the firms', large)]),
    ...(peak === null || large === null
      ? []
      : [['', '', 'the import', `≤ ${MORE_FOR_LARGE} ×`, verdict(large / peak, MORE_FOR_LARGE, '×')]]),
  ]
}

const verdict = (value: number, limit: number, unit: string): string =>
  `${value <= limit ? 'kept' : 'MISSED'} (${Number(value.toPrecision(3))} ${unit})`

function secondsOf(results: Results, { measure, figure }: Source): number | null {
  return results[measure]?.figures.find((one) => one.name === figure)?.seconds ?? null
}

function duration(seconds: number): string {
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${Number((seconds * 1_000).toPrecision(3))} ms`
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
