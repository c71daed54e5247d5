/**
 * A way that the law of a country opens to the workers of a firm. `pre-emption`: first call on a lease or a sale.
 * `continuation`: the workers' cooperative may carry on the business. `notice-of-sale`: the workers are told before a
 * sale and may make an offer, no more.
 */
export interface LegalRoute {
  /** ISO 3166-1 alpha-2, or a region such as `ES-CT`. */
  readonly country: string
  readonly right: 'pre-emption' | 'continuation' | 'notice-of-sale'
  /** Whether it opens with an insolvency or with a sale of a sound firm. */
  readonly when: 'insolvency' | 'sale'
  /** From the day it opens; null where the law sets none and court or administrator do. */
  readonly days: number | null
  readonly source: string
  /** When it was looked up: ISO day, month or year. */
  readonly date?: string
  readonly note?: string
}

export const routesOf = (country: string | null, routes: readonly LegalRoute[]): readonly LegalRoute[] =>
  routes.filter((route) => route.country === country)

/** Of the recovery lens's indicator "legal route" (expert judgement, November 2026). */
export const ROUTE_VALUES = { open: 1, lease: 0.5, none: 0.2 } as const

/**
 * What the way the workers have is worth, in [0, 1]: 1 where pre-emption or continuation is open and in time, .5 where
 * a lease can be negotiated, .2 where there is neither. `daysLeft` null = no deadline is known to run.
 */
export function legalRouteValue(known: {
  readonly right: LegalRoute['right'] | null
  readonly daysLeft: number | null
  readonly canLease: boolean
}): number {
  const { right, daysLeft, canLease } = known
  const isStrong = right === 'pre-emption' || right === 'continuation'
  if (isStrong && (daysLeft === null || daysLeft >= 0)) return ROUTE_VALUES.open
  return canLease ? ROUTE_VALUES.lease : ROUTE_VALUES.none
}
