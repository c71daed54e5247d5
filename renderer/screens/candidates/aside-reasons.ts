import type { RankingPage } from '../../../shared/contract/ranking.ts'
import { EXCLUSIONS, type Exclusion, REFERRALS, type Referral } from '../../../shared/criteria/names.ts'

export type AsideReason = Exclusion | Referral

export const isExclusion = (reason: AsideReason): reason is Exclusion =>
  EXCLUSIONS.some((one) => one === reason)

/** Why firms are set aside, and how many for each reason; the most frequent first. */
export function asideReasons({ excluded, referred }: Pick<RankingPage, 'excluded' | 'referred'>): readonly {
  readonly id: AsideReason
  readonly count: number
}[] {
  const all = [
    ...EXCLUSIONS.map((id) => ({ id, count: excluded[id] ?? 0 })),
    ...REFERRALS.map((id) => ({ id, count: referred[id] ?? 0 })),
  ]
  return all.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
}
