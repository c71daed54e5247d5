/** Names fixed by the terminal's JSON; the order is the order on every screen. */
export type Lens = 'succession' | 'recovery'
export const LENSES: readonly Lens[] = ['succession', 'recovery']

export const CRITERIA = {
  succession: ['succession', 'workforce', 'viability', 'sector', 'need'],
  recovery: ['urgency', 'core', 'workforce', 'legal-route', 'sector', 'need'],
} as const satisfies Record<Lens, readonly string[]>
export type CriterionId = (typeof CRITERIA)[Lens][number]

export const INDICATORS = [
  'owner-age',
  'no-successor',
  'firm-age',
  'governance',
  'employees',
  'profit',
  'equity',
  'z-score',
  'trend',
  'nace',
  'deprivation',
  'job-share',
  'last-provider',
  'support-nearby',
  'urgency',
  'core',
  'committed-workers',
  'legal-route',
] as const
export type IndicatorId = (typeof INDICATORS)[number]

export const GOVERNANCE_FLAGS = [
  'sole-director',
  'no-new-director-10y',
  'unreplaced-exit',
  'late-accounts',
] as const
export type GovernanceFlag = (typeof GOVERNANCE_FLAGS)[number]

export const SIGNALS = [
  'insolvency-filing',
  'administration-or-liquidation',
  'strike-off',
  'wage-arrears',
  'tax-arrears',
  'mass-layoff',
  'accounts-late',
  'machines-moved',
  'owner-absent',
  'hours-cut',
  'z-distress',
  'parent-exit',
] as const
export type Signal = (typeof SIGNALS)[number]

export const CORE_PARTS = ['plant', 'orders', 'skilled-staff', 'suppliers', 'site'] as const
export type CorePart = (typeof CORE_PARTS)[number]

/** Why a firm is not ranked at all; the first that applies, in this order, is the reason shown. */
export const EXCLUSIONS = [
  'objected',
  'sole-trader',
  'already-cooperative',
  'public-body',
  'non-profit',
  'no-employees',
  'branch',
  'shell',
  'dissolved',
  'below-legal-minimum',
] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

/** Why a firm is not ranked in the lens at hand, and where it is looked at instead. */
export const REFERRALS = [
  'in-insolvency',
  'group-subsidiary',
  'regulated',
  'licensed-practice',
  'farm',
] as const
export type Referral = (typeof REFERRALS)[number]

export type Tier = 'A' | 'B' | 'C' | '?'
export const TIERS: readonly Tier[] = ['A', 'B', 'C', '?']
