import { FARMS, INSOLVENT, LICENSED, REGULATED, SHELLS } from '../../criteria/gate-of.ts'
import { type LegalMinimum, plain } from '../../criteria/legal-minimum.ts'
import { EXCLUSIONS, type Exclusion, type Lens, REFERRALS, type Referral } from '../../criteria/names.ts'
import { anyOf, quoted } from './dialect.ts'

/** The reason why a firm is not ranked, or NULL; the first that applies, as `gateOf` has it. */
export function gateSql(lens: Lens, legalMinimum: readonly LegalMinimum[]): string {
  const excluded = EXCLUSIONS.map((reason) => [reason, EXCLUDES[reason](legalMinimum)] as const)
  const referred = REFERRALS.map((reason) => [reason, REFERS[reason](lens)] as const)
  const steps = [...excluded, ...referred].map(([reason, when]) => `WHEN ${when} THEN ${quoted(reason)}`)
  // Somebody may have overruled any gate but that of a firm which asked not to be scored, which comes first.
  steps.splice(1, 0, 'WHEN gate_overruled = 1 THEN NULL')
  return `CASE ${steps.join(' ')} END`
}

const NEVER = '1 = 0'
const NO_STAFF = 'employees_low IS NOT NULL AND employees_high = 0'
const kindIs = (...kinds: readonly string[]): string => anyOf('legal_kind', kinds)

const EXCLUDES: Readonly<Record<Exclusion, (table: readonly LegalMinimum[]) => string>> = {
  objected: () => 'objected = 1',
  'sole-trader': () => `${kindIs('sole-trader')} AND (employees_low IS NULL OR ${NO_STAFF})`,
  'already-cooperative': () => kindIs('cooperative', 'mutual', 'employee-owned'),
  'public-body': () => kindIs('public-body'),
  'non-profit': () => kindIs('non-profit'),
  'no-employees': () => NO_STAFF,
  branch: () => kindIs('branch'),
  shell: () => `status_kind = 'dormant' OR ${worksIn(SHELLS)}`,
  dissolved: () => "status_kind = 'dissolved'",
  'below-legal-minimum': (table) =>
    table.length === 0 ? NEVER : `employees_low IS NOT NULL AND employees_high < ${minimumSql(table)}`,
}

const REFERS: Readonly<Record<Referral, (lens: Lens) => string>> = {
  'in-insolvency': (lens) => (lens === 'succession' ? anyOf('status_kind', INSOLVENT) : NEVER),
  'group-subsidiary': (lens) => (lens === 'succession' ? 'subsidiary = 1' : NEVER),
  regulated: () => `${kindIs('listed')} OR ${worksIn(REGULATED)}`,
  'licensed-practice': () => worksIn(LICENSED),
  farm: () => `nace = '01' OR ${worksIn(FARMS)}`,
}

const worksIn = (codes: readonly string[]): string =>
  codes.map((code) => startsWith('nace', code)).join(' OR ')
const startsWith = (text: string, start: string): string =>
  `substr(${text}, 1, ${[...start].length}) = ${quoted(start)}`

function minimumSql(table: readonly LegalMinimum[]): string {
  const rows = table.map(({ country, legalForms, members }) => {
    const place = `country = ${quoted(country)}`
    const form = legalForms === undefined ? '' : ` AND (${legalForms.map(formIs).join(' OR ')})`
    return `WHEN ${place}${form} THEN ${members}`
  })
  return `CASE ${rows.join(' ')} END`
}

/** Case and dots ignored; a `*` at the end stands for any ending. */
function formIs(form: string): string {
  const wanted = plain(form)
  const found = lowered(wanted)
  return wanted.endsWith('*') ? startsWith(found, wanted.slice(0, -1)) : `${found} = ${quoted(wanted)}`
}

/** `lower` knows no accents in SQLite, nor in PostgreSQL under the locale C: those that are wanted are put in place. */
function lowered(wanted: string): string {
  const accented = [...new Set(wanted)].filter((letter) => letter > '~')
  return accented.reduce(
    (text, letter) => `replace(${text}, ${quoted(letter.toUpperCase())}, ${quoted(letter)})`,
    "trim(replace(lower(legal_form), '.', ''))",
  )
}
