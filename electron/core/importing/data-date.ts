import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { parseDate } from '../../../shared/registry/readers/date.ts'
import type { SniffedFile } from './sniff.ts'

type Dated = Pick<SniffedFile, 'look' | 'header' | 'rows' | 'mapping' | 'profile'>

/** A day somewhere in a file's name: "registro-2026-10-31.csv", "BasicCompanyData_20261101.csv", "al 31.10.2026.csv". */
const DAY_IN_NAME = /(?<!\d)(\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d{2}[-_.]\d{2}[-_.]\d{4})(?!\d)/

/**
 * The date of a file's data, ISO: what the profile finds in the file (the newest date of a column, within the
 * beginning that is looked at) or in its name, else the day the file was last written.
 */
export function dataDate(file: Dated): string {
  const written = localDay(file.look.modified)
  const found = file.profile.asOf?.from === 'column' ? newestInColumn(file, file.profile.asOf.column) : null
  return found ?? dayInName(file) ?? written
}

function dayInName(file: Dated): string | null {
  const day = DAY_IN_NAME.exec(file.look.name)?.[1]
  return day === undefined ? null : plausible(day.replaceAll('_', '-'), file)
}

function newestInColumn(file: Dated, column: string): string | null {
  const index = file.header.findIndex((header) => normalHeader(header) === column)
  const days = file.rows.flatMap((row) => plausible(row[index]?.trim() ?? '', file) ?? [])
  return days.sort().at(-1) ?? null
}

/** A whole day that is not after the one on which the file was written. */
function plausible(text: string, file: Dated): string | null {
  const latest = localDay(file.look.modified)
  const day = parseDate(text, { order: file.mapping.dateOrder, latestYear: Number(latest.slice(0, 4)) })
  return day?.length === 10 && day <= latest ? day : null
}

/** The day by the clock on the wall, not in Greenwich. */
const localDay = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
