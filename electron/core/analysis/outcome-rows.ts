import { isCalendarDay } from '../../../shared/firm/calendar-day.ts'
import { OUTCOMES, type Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import { CATALOGUES } from '../../../shared/words/words.ts'

/** Which column of a list of outcomes says what. */
export interface OutcomeColumns {
  readonly id: number
  readonly outcome: number
  readonly date: number
}

const NAMES: Readonly<Record<keyof OutcomeColumns, readonly string[]>> = {
  id: ['id', 'registryid', 'firm', 'firmid', 'companynumber', 'empresa', 'nif', 'cif', 'identificador'],
  outcome: ['outcome', 'whatbecame', 'result', 'desenlace', 'resultado'],
  date: ['date', 'outcomedate', 'when', 'fecha', 'fechadeldesenlace'],
}

/** Null where one of the three is not found. */
export function outcomeColumns(header: readonly string[]): OutcomeColumns | null {
  const plain = header.map(plainText)
  const at = (name: keyof OutcomeColumns): number => plain.findIndex((title) => NAMES[name].includes(title))
  const columns = { id: at('id'), outcome: at('outcome'), date: at('date') }
  return Object.values(columns).includes(-1) ? null : columns
}

/** The outcome by its name, or by what it is called in any of the languages; null = none of them. */
export const readOutcome = (text: string): Outcome | null => OUTCOME_OF.get(plainText(text)) ?? null

const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  OUTCOMES.flatMap((outcome) =>
    [outcome, ...Object.values(CATALOGUES).map(({ analysis }) => analysis[`outcome-${outcome}`])].map(
      (name) => [plainText(name), outcome] as const,
    ),
  ),
)

/** An ISO day, month or year; also a day written 31/12/2025 or 31.12.2025. Null = no day of the calendar. */
export function readOutcomeDate(text: string): string | null {
  const said = text.trim()
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(said) ?? []
  const iso = y === '' ? said : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(iso)) return null
  const day = `${iso}-01-01`.slice(0, 10)
  const whole = iso.length === 7 ? `${iso}-01` : day
  return isCalendarDay(whole) ? iso : null
}
