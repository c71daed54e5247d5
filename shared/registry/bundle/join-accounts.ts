import type { Firm } from '../../firm/firm.ts'
import type { FirmFact } from './fact.ts'

/** Change of staff between two accounts is told from this many employees on: below, one person is a landslide. */
const LEAST_FOR_TREND = 5

/** The newest accounts' figures, older ones where the newest leave something out; the trend is that of the staff over a year. */
export function joinAccounts(accounts: readonly FirmFact[]): Partial<Firm> {
  const newestFirst = [...accounts].sort((a, b) => (b.period ?? '').localeCompare(a.period ?? ''))
  const figures = Object.assign({}, ...newestFirst.toReversed().map(({ says }) => says)) as Partial<Firm>
  const [latest, before] = newestFirst
  const trend = latest === undefined || before === undefined ? null : trendOf(latest, before)
  return trend === null ? figures : { ...figures, trend }
}

function trendOf(latest: FirmFact, before: FirmFact): number | null {
  const now = latest.says.employees?.low
  const then = before.says.employees?.low
  const years = Number(latest.period?.slice(0, 4)) - Number(before.period?.slice(0, 4))
  if (now === undefined || then === undefined || then < LEAST_FOR_TREND || years !== 1) return null
  return (now - then) / then
}
