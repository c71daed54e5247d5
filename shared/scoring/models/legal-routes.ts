import type { LegalRoute } from '../recovery/legal-route.ts'

/** When the laws were read. */
const READ = '2026-11-24'

/**
 * What the law of a country gives workers who want to take over, as far as it was looked up; editable, and every entry
 * with its source. Whether it still holds is to be checked case by case.
 */
export const LEGAL_ROUTES: readonly LegalRoute[] = [
  {
    country: 'IT',
    right: 'pre-emption',
    when: 'insolvency',
    days: null,
    source: 'D.L. 23 dicembre 2013, n. 145, art. 11, c. 2 (conv. L. 9/2014)',
    date: READ,
  },
  {
    country: 'AR',
    right: 'continuation',
    when: 'insolvency',
    days: null,
    source: 'Ley 24.522, arts. 48 bis, 189 y 190 (según Ley 26.684)',
    date: READ,
  },
  {
    country: 'FR',
    right: 'notice-of-sale',
    when: 'sale',
    days: 60,
    source: 'Code de commerce, art. L. 141-23 (loi n° 2014-856 du 31 juillet 2014)',
    date: READ,
  },
]
