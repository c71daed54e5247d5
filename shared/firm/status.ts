/** What a register says about a firm's life, in the steps that matter for a takeover. */
export const STATUS_KINDS = [
  'active',
  'dormant',
  'strike-off-notice',
  'insolvency-filing',
  'administration-or-liquidation',
  'dissolved',
] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

/** The kinds from which a firm may not come back by itself. */
export const DISTRESS: readonly StatusKind[] = [
  'strike-off-notice',
  'insolvency-filing',
  'administration-or-liquidation',
]
