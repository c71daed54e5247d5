import type { Candidate } from '../scoring/candidate.ts'
import type { CandidateRow, CandidateSheet, RowDecision } from './candidate-sheet.ts'
import type { CsvCell } from './csv-line.ts'
import { type ImpersonalCandidate, impersonal } from './impersonal.ts'

interface ShownRow {
  readonly candidate: ImpersonalCandidate & Partial<Pick<Candidate, 'ownerAge'>>
  readonly ownerName: string | null
  readonly decision: RowDecision | null
}

interface Column {
  readonly name: string
  /** Written only when personal data are asked for. */
  readonly personal?: boolean
  /** Written only into a list as decided. */
  readonly decided?: boolean
  readonly cell: (row: ShownRow) => CsvCell
}

/** The columns before the points; `exports.column-<name>` in the words says what each one is. */
export const CANDIDATE_COLUMNS = [
  { name: 'rank', cell: ({ candidate }) => candidate.rank },
  { name: 'id', cell: ({ candidate }) => candidate.id },
  { name: 'name', cell: ({ candidate }) => candidate.name },
  { name: 'legalForm', cell: ({ candidate }) => candidate.legalForm },
  { name: 'municipality', cell: ({ candidate }) => candidate.municipality },
  { name: 'sectorCode', cell: ({ candidate }) => candidate.sector.code },
  { name: 'sectorSystem', cell: ({ candidate }) => candidate.sector.system },
  { name: 'nace', cell: ({ candidate }) => candidate.sector.nace },
  { name: 'employeesLow', cell: ({ candidate }) => candidate.employees?.low ?? null },
  { name: 'employeesHigh', cell: ({ candidate }) => candidate.employees?.high ?? null },
  { name: 'founded', cell: ({ candidate }) => candidate.founded },
  { name: 'status', cell: ({ candidate }) => candidate.status },
  { name: 'ownerName', personal: true, cell: ({ ownerName }) => ownerName },
  { name: 'ownerAgeLow', personal: true, cell: ({ candidate }) => candidate.ownerAge?.low ?? null },
  { name: 'ownerAgeHigh', personal: true, cell: ({ candidate }) => candidate.ownerAge?.high ?? null },
  { name: 'score', cell: ({ candidate }) => rounded(candidate.score) },
  { name: 'low', cell: ({ candidate }) => rounded(candidate.low) },
  { name: 'high', cell: ({ candidate }) => rounded(candidate.high) },
  { name: 'coverage', cell: ({ candidate }) => rounded(candidate.coverage) },
  { name: 'tier', cell: ({ candidate }) => candidate.tier },
  { name: 'flags', cell: ({ candidate }) => candidate.flags.join(' ') },
  { name: 'decision', decided: true, cell: ({ decision }) => decision?.decision ?? null },
  { name: 'decisionReason', decided: true, cell: ({ decision }) => decision?.reason ?? null },
  { name: 'decidedBy', decided: true, cell: ({ decision }) => decision?.author ?? null },
  { name: 'decidedOn', decided: true, cell: ({ decision }) => decision?.writtenAt.slice(0, 10) ?? null },
] as const satisfies readonly Column[]

/** The columns of a table, with the points of each criterion at its end; without persons and decisions unless asked for. */
export function columnsOf({ heading, personalData, decided }: CandidateSheet): readonly Column[] {
  const columns: readonly Column[] = [...CANDIDATE_COLUMNS, ...heading.criteria.map(pointsColumn)]
  return columns.filter(
    (column) => (personalData || column.personal !== true) && (decided || column.decided !== true),
  )
}

/** A row as it may leave the machine. */
export const shownRow = (row: CandidateRow, personalData: boolean): ShownRow =>
  personalData && !row.withheld ? row : { ...row, candidate: impersonal(row.candidate), ownerName: null }

const pointsColumn = ({ id }: CandidateSheet['heading']['criteria'][number]): Column => ({
  name: `points-${id}`,
  cell: ({ candidate }) =>
    rounded(
      candidate.parts.filter((part) => part.criterion === id).reduce((sum, part) => sum + part.points, 0),
    ),
})

/** To a thousandth of a point, so that a spreadsheet shows 91.15 and not 91.14999999999999. */
const rounded = (value: number): number => Number(value.toFixed(3))
