import type { LegalMinimum } from '../criteria/legal-minimum.ts'
import { checkFinance, checkLegalMinimum, checkLegalRoutes } from './check-tables.ts'
import type { FinanceSource } from './finance.ts'
import { LEGAL_MINIMUM } from './models/legal-minimum.ts'
import { LEGAL_ROUTES } from './models/legal-routes.ts'
import type { LegalRoute } from './recovery/legal-route.ts'

/** Tables by country beside the models: every row with its source. */
export const TABLES = ['legal-minimum', 'legal-routes', 'finance'] as const
export type TableId = (typeof TABLES)[number]

export interface TableRows {
  readonly 'legal-minimum': readonly LegalMinimum[]
  readonly 'legal-routes': readonly LegalRoute[]
  readonly finance: readonly FinanceSource[]
}

/** Finance starts empty: what is open where changes by the month, and a row is worth its source. */
export const USUAL_TABLES: TableRows = {
  'legal-minimum': LEGAL_MINIMUM,
  'legal-routes': LEGAL_ROUTES,
  finance: [],
}

/** Rows given as parsed JSON. Throw InputFault, which names the row and its entry. */
export const CHECK_TABLE: { readonly [T in TableId]: (input: unknown) => TableRows[T] } = {
  'legal-minimum': checkLegalMinimum,
  'legal-routes': checkLegalRoutes,
  finance: checkFinance,
}
