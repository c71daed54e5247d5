import { firstDay, MONTH, YEAR } from '../../criteria/elapsed.ts'
import { LONG_YEARS } from '../../criteria/governance.ts'
import { JUDGED_SIGNALS, JUDGED_VALUES, type JudgedSignal } from '../../criteria/judged.ts'
import { naceSpan } from '../../criteria/nace.ts'
import { GOVERNANCE_FLAGS, type GovernanceFlag, SIGNALS, type Signal } from '../../criteria/names.ts'
import type { ReadingId } from '../../criteria/reading.ts'
import { LATE_MONTHS, Z_DISTRESS } from '../../criteria/urgency.ts'
import { anyOf, bit, literal, quoted, type Speech, snake } from './dialect.ts'

/** A computed column: name and expression. */
export type Computed = readonly [name: string, expression: string]

/** Where a reading stands among the computed columns; a band whose high is NULL is open. */
export type ReadingSql =
  | { readonly kind: 'exact'; readonly column: string }
  | { readonly kind: 'band'; readonly low: string; readonly high: string }
  | { readonly kind: 'code'; readonly low: string; readonly high: string }
  | {
      readonly kind: 'flags'
      readonly known: string
      readonly sure: FlagColumn
      readonly possible: FlagColumn
    }
export type FlagColumn = (flag: string) => string

const exact = (column: string): ReadingSql => ({ kind: 'exact', column })
const band = (name: string): ReadingSql => ({ kind: 'band', low: `${name}_from`, high: `${name}_to` })
const flags = (name: string): ReadingSql => ({
  kind: 'flags',
  known: `${name}_seen`,
  sure: (flag) => `${snake(flag)}_sure`,
  possible: (flag) => `${snake(flag)}_possible`,
})

/** Every reading: those that a register can carry, and those that people give. */
export const SQL_READINGS: Partial<Record<ReadingId, ReadingSql>> = {
  'owner-age': band('age'),
  'no-successor': exact('no_successor'),
  'firm-age': band('firm_age'),
  tenure: band('tenure'),
  governance: flags('governance'),
  employees: band('staff'),
  profit: exact('profit_cover'),
  equity: exact('equity_ratio'),
  'z-prime': exact('altman_z_prime'),
  'z-double-prime': exact('altman_z_double_prime'),
  trend: exact('trend'),
  nace: { kind: 'code', low: 'nace_from', high: 'nace_to' },
  deprivation: exact('deprivation_decile'),
  'job-share': exact('job_share'),
  'last-provider': exact('last_provider'),
  'support-nearby': exact('support_nearby'),
  urgency: flags('urgency'),
  'committed-workers': exact('committed_workers'),
  ...Object.fromEntries(JUDGED_VALUES.map((id) => [id, exact(snake(id))])),
}

const DATES = ['founded', 'owner_since', 'newest_appointment', 'accounts_due'] as const

/** First and last day that a date of any precision can mean, as `elapsed.ts` counts days. */
export const dayColumns: readonly Computed[] = DATES.flatMap((column): readonly Computed[] => {
  const [year, month, day] = [`${column} / 10000`, `${column} / 100 % 100`, `${column} % 100`]
  const days = (firstMonth: string, firstOfMonth: string): string =>
    `${year} * ${YEAR} + CASE WHEN ${month} = 0 THEN ${firstMonth} ELSE ${month} END * ${MONTH} + CASE WHEN ${day} = 0 THEN ${firstOfMonth} ELSE ${day} END`
  return [
    [`${column}_first`, days('1', '1')],
    [`${column}_last`, days('12', '31')],
  ]
})

/** Needs `dayColumns`. Every flag has a column for "surely" and one for "possibly". */
export function readingColumns(asOf: string, speech: Speech): readonly Computed[] {
  const today = firstDay(asOf)
  return [
    ...ageColumns(asOf),
    ...yearsColumns('firm_age', 'founded', today),
    ...yearsColumns('tenure', 'owner_since', today),
    ['staff_from', 'employees_low'],
    ['staff_to', 'employees_high'],
    ...naceColumns(speech),
    ...GOVERNANCE_FLAGS.flatMap((flag) => flagColumns(flag, GOVERNANCE[flag](today))),
    ...SIGNALS.flatMap((signal) => flagColumns(signal, SIGNS[signal](today))),
  ]
}

/** Needs `readingColumns`. */
export function knownColumns(table: string): readonly Computed[] {
  const nothing = GOVERNANCE_FLAGS.map((flag) => `${snake(flag)}_sure = 0 AND ${snake(flag)}_possible = 1`)
  const someSignal = SIGNALS.map((signal) => `${snake(signal)}_sure = 1`)
  const looked = JUDGED_SIGNALS.map((signal) => `${snake(signal)} IS NOT NULL`)
  // Where the register speaks of status at all, silence about a firm means no sign.
  const isWatched = `status_kind IS NOT NULL OR EXISTS (SELECT 1 FROM ${table} WHERE status_kind IS NOT NULL AND coalesce(status_added, 0) = 0)`
  return [
    ['governance_seen', `CASE WHEN ${nothing.join(' AND ')} THEN 0 ELSE 1 END`],
    ['urgency_seen', bit([isWatched, ...someSignal, ...looked].join(' OR '))],
  ]
}

function ageColumns(asOf: string): readonly Computed[] {
  const age = `${literal(Number(asOf.slice(0, 4)))} - owner_birth_year`
  const isBorn = `owner_birth_year <= ${literal(Number(asOf.slice(0, 4)))}`
  return (['from', 'to'] as const).map((end) => [
    `age_${end}`,
    `CASE WHEN ${isBorn} THEN ${age} ELSE owner_age_${end === 'from' ? 'low' : 'high'} END`,
  ])
}

/** Completed years; a date to come is unknown. Whole numbers, so `/` cuts. */
function yearsColumns(name: string, date: string, today: number): readonly Computed[] {
  const isPast = `${date}_first <= ${today}`
  const least = `CASE WHEN ${date}_last > ${today} THEN 0 ELSE (${today} - ${date}_last) / ${YEAR} END`
  return [
    [`${name}_from`, `CASE WHEN ${isPast} THEN ${least} END`],
    [`${name}_to`, `CASE WHEN ${isPast} THEN (${today} - ${date}_first) / ${YEAR} END`],
  ]
}

/** The span of four-digit classes that a code covers, as `naceSpan` has it. */
function naceColumns(speech: Speech): readonly Computed[] {
  const numbers = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
  const strangers = numbers.filter((number) => Number.isNaN(naceSpan(number).low))
  const isCode = `${speech.looksLikeNace('nace')} AND NOT (${anyOf('substr(nace, 1, 2)', strangers)})`
  const digits = "CAST(replace(nace, '.', '') AS integer)"
  const unit = 'CASE length(nace) WHEN 2 THEN 100 WHEN 4 THEN 10 ELSE 1 END'
  return [
    ['nace_from', `CASE WHEN ${isCode} THEN ${digits} * ${unit} END`],
    ['nace_to', `CASE WHEN ${isCode} THEN (${digits} + 1) * ${unit} - 1 END`],
  ]
}

/** When a flag holds for certain, and when it may. */
interface FlagSql {
  readonly surely: string
  readonly possibly: string
}

const flagColumns = (flag: string, { surely, possibly }: FlagSql): readonly Computed[] => [
  [`${snake(flag)}_sure`, bit(surely)],
  [`${snake(flag)}_possible`, bit(possibly)],
]

const same = (condition: string): FlagSql => ({ surely: condition, possibly: condition })
const stored = (column: string): FlagSql => ({
  surely: `${column} = 1`,
  possibly: `${column} = 1 OR ${column} IS NULL`,
})

const GOVERNANCE: Readonly<Record<GovernanceFlag, (today: number) => FlagSql>> = {
  'sole-director': () => stored('sole_director'),
  'no-new-director-10y': (today) => {
    const since = today - LONG_YEARS * YEAR
    // A date that is missing or still to come says nothing.
    const unknown = `newest_appointment IS NULL OR newest_appointment_first > ${today}`
    return {
      surely: `newest_appointment_last <= ${since}`,
      possibly: `newest_appointment_first <= ${since} OR ${unknown}`,
    }
  },
  'unreplaced-exit': () => stored('unreplaced_exit'),
  'late-accounts': (today) => ({
    surely: `accounts_due_last < ${today}`,
    possibly: `accounts_due_first < ${today} OR accounts_due IS NULL`,
  }),
}

/** A signal that only people see. */
const seen = (signal: JudgedSignal) => (): FlagSql => same(`${snake(signal)} = 1`)

const SIGNS: Readonly<Record<Signal, (today: number) => FlagSql>> = {
  'insolvency-filing': () => same(`status_kind = ${quoted('insolvency-filing')}`),
  'administration-or-liquidation': () => same(`status_kind = ${quoted('administration-or-liquidation')}`),
  'strike-off': () => same(`status_kind = ${quoted('strike-off-notice')}`),
  'accounts-late': (today) => {
    const limit = today - LATE_MONTHS * MONTH
    return { surely: `accounts_due_last < ${limit}`, possibly: `accounts_due_first < ${limit}` }
  },
  'z-distress': () => same(`altman_z_double_prime < ${literal(Z_DISTRESS)}`),
  'wage-arrears': seen('wage-arrears'),
  'tax-arrears': seen('tax-arrears'),
  'mass-layoff': seen('mass-layoff'),
  'machines-moved': seen('machines-moved'),
  'owner-absent': seen('owner-absent'),
  'hours-cut': seen('hours-cut'),
  'parent-exit': seen('parent-exit'),
}
