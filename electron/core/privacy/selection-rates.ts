import type { SelectionRate } from '../../../shared/contract/privacy.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { candidatesAt } from '../ranking/page-of.ts'
import type { Session } from '../session.ts'

/** Firms looked at a time. */
const BATCH = 5_000

/** Which group a firm is of; '?' where the register does not say. */
const GROUPS: Readonly<Record<SelectionRate['by'], (firm: Candidate) => string>> = {
  age: ({ ownerAge }) => ageBand(ownerAge?.low ?? null),
  sector: ({ sector }) => sector.nace ?? '?',
  municipality: ({ municipality }) => municipality ?? '?',
}

/**
 * How many of the eligible firms of each group are among the first `top`: whether the list passes a group by.
 * Errors: `nothing-imported`.
 */
export function selectionRates(
  session: Session,
  { lens, top }: { readonly lens: Lens; readonly top: number },
): SelectionRate[] {
  const list = session.lists.of({ lens })
  const order = list.order()
  const counts = new Map<
    string,
    { by: SelectionRate['by']; group: string; eligible: number; selected: number }
  >()
  for (let from = 0; from < order.length; from += BATCH) {
    const firms = candidatesAt(session, list, order.subarray(from, from + BATCH))
    for (const [place, firm] of firms.entries()) {
      for (const by of ['age', 'sector', 'municipality'] as const) {
        const group = GROUPS[by](firm)
        const known = counts.get(`${by} ${group}`) ?? { by, group, eligible: 0, selected: 0 }
        known.eligible += 1
        if (from + place < top) known.selected += 1
        counts.set(`${by} ${group}`, known)
      }
    }
  }
  return [...counts.values()]
    .map((each) => ({ ...each, rate: each.selected / each.eligible }))
    .sort((a, b) => a.by.localeCompare(b.by) || a.group.localeCompare(b.group))
}

function ageBand(age: number | null): string {
  if (age === null) return '?'
  if (age < 40) return '0–39'
  return age >= 80 ? '80+' : `${Math.floor(age / 10) * 10}–${Math.floor(age / 10) * 10 + 9}`
}
