import { createRow } from './bundle/fact-row.ts'
import { normalHeader, plainWords } from './normal-header.ts'
import { readDate } from './readers/date.ts'
import { readFlag } from './readers/flag.ts'
import { readIdentifier } from './readers/identifier.ts'
import { parseNumber } from './readers/number.ts'

export const DISTRESS_KINDS = ['closure', 'layoffs', 'insolvency', 'notice'] as const
export type DistressKind = (typeof DISTRESS_KINDS)[number]

/** One row of a list of closures, lay-offs or insolvency notices. */
export interface DistressEvent {
  readonly line: number
  /** The firm's registry id, where the list has one. */
  readonly firm: string | null
  readonly name: string | null
  readonly municipality: string | null
  /** ISO date, as exact as the list. */
  readonly date: string | null
  readonly kind: DistressKind
  /** Jobs lost. */
  readonly jobs: number | null
}

/** Column names of such lists, as `normalHeader` leaves them, in five languages. */
const COLUMNS = {
  firm: [
    ...'registryid companynumber companyid registrationnumber id nif cif cuit nit ruc rut rfc cnpj nipc siren'.split(
      ' ',
    ),
    ...'codicefiscale partitaiva orgnr organisasjonsnummer regcode'.split(' '),
  ],
  name: [
    ...'company companyname firm employer name businessname empresa razonsocial nombre denominacion'.split(
      ' ',
    ),
    ...'razaosocial nome azienda impresa ragionesociale entreprise societe denomination'.split(' '),
  ],
  municipality: [
    ...'municipality city town place municipio localidad ciudad cidade comune citta commune ville'.split(' '),
  ],
  date: [
    ...'date noticedate eventdate effectivedate fecha fechaevento fechaedicto data date datejugement'.split(
      ' ',
    ),
  ],
  jobs: [
    ...'jobslost layoffs laidoff workersaffected employeesaffected affected despedidos afectados'.split(' '),
    ...'trabajadoresafectados demitidos licenziati esuberi licencies suppressionsdepostes'.split(' '),
  ],
  closed: [
    'closed',
    'closure',
    'closing',
    'cerroempresa',
    'cierre',
    'cerro',
    'fechou',
    'chiusura',
    'fermeture',
  ],
  kind: [
    ...'kind type event noticetype layofftype proceeding tipo evento procedimiento procedimento'.split(' '),
    ...'procedura procedure nature motivo'.split(' '),
  ],
} as const satisfies Record<string, readonly string[]>

/** Columns of which one must be there beside a firm's: otherwise any register would pass. */
const TELLING = ['jobs', 'closed', 'kind', 'date'] as const

/** Whether a header is one of a list of events: it says which firm, and what happened or when. */
export function isDistressHeader(header: readonly string[]): boolean {
  const names = new Set(header.map(normalHeader))
  const has = (column: keyof typeof COLUMNS): boolean => COLUMNS[column].some((name) => names.has(name))
  return (has('firm') || has('name')) && TELLING.some(has)
}

const INSOLVENCY =
  /insolv|concurs|quiebra|bankrupt|falliment|falenc|faillite|concordat|liquid|redress|konkurs/
const CLOSURE = /clos|cierre|cerro|cierra|fech|chiusur|fermet|shut/

/** A reader for the rows of such a list; a row that names no firm is null. `year` is that of today. */
export function distressReader(
  header: readonly string[],
  { order, year }: { readonly order: 'dmy' | 'mdy' | 'ymd'; readonly year: number },
): (cells: readonly string[], line: number) => DistressEvent | null {
  const row = createRow(header)
  const date = readDate({ order, latest: null, latestYear: year + 1 })
  const ignore = (): void => {}
  return (cells, line) => {
    row.begin(cells, line)
    const id = row.cell(COLUMNS.firm)
    const name = row.cell(COLUMNS.name)
    const firm = id === null ? null : readIdentifier(id, ignore)
    if (firm === null && name === null) return null
    const jobs = parseNumber(row.cell(COLUMNS.jobs) ?? '', ',')
    const closed = row.cell(COLUMNS.closed)
    const isClosed = closed !== null && readFlag(closed, ignore) === true
    const day = row.cell(COLUMNS.date)
    return {
      line,
      firm,
      name,
      municipality: row.cell(COLUMNS.municipality),
      date: day === null ? null : date(day, ignore),
      kind: kindOf(plainWords(row.cell(COLUMNS.kind) ?? ''), isClosed, jobs),
      jobs,
    }
  }
}

function kindOf(words: string, isClosed: boolean, jobs: number | null): DistressKind {
  if (INSOLVENCY.test(words)) return 'insolvency'
  if (isClosed || CLOSURE.test(words)) return 'closure'
  return jobs !== null && jobs > 0 ? 'layoffs' : 'notice'
}
